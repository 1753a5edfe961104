/** The store that the graphs of the articles are kept in. */
package org.wenpu.store;
