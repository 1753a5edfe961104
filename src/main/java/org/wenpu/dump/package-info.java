/** The dumps: the files that the graph is published as, what describes them, and what changes from one to the next. */
package org.wenpu.dump;
