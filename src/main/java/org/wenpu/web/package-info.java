/** The server: SPARQL over the store, on loopback. */
package org.wenpu.web;
