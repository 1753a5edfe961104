/**
 * Measures extracted claims against gold facts. The measure is that of the annotators' own script; both give the same
 * figures, digit for digit.
 */
package org.wenpu.evaluation;
