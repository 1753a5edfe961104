/** The commands, one class each. */
package org.wenpu.cli;
