/** The chain of immutable records that the data goes through, from Article to Claim. */
package org.wenpu.model;
