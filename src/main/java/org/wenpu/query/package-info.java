/** The library of questions, and the forms of their answers. */
package org.wenpu.query;
