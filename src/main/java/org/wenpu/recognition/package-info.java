/** Finds what a document names: a trained model, with gazetteers, title grammar and the document's own memory. */
package org.wenpu.recognition;
