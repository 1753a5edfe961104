/** The dumps over HTTP: their files, and the description of them. */
package org.wenpu.web.dumps;
