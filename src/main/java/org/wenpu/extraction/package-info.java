/** Finds relation mentions: triggers with their arguments. Who or what the arguments are, is resolved later. */
package org.wenpu.extraction;
