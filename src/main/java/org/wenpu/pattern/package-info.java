/** Regular expressions that are tried only where they may match. */
package org.wenpu.pattern;
