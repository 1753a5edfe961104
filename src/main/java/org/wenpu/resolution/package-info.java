/** Makes claims of relation mentions: lists, shared heads, coreference, identity, merging. */
package org.wenpu.resolution;
