/** Reads articles: text files with or without front matter, HTML pages, JSON Lines. */
package org.wenpu.source;
