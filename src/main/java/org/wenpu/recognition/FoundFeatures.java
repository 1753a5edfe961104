package org.wenpu.recognition;

/** The features of the characters of a sentence, as hashes. */
interface FoundFeatures {

    /** How many characters the sentence has. */
    int length();

    /** Finds the features of a character of the sentence; they stand until the next call. */
    void read(int character);

    /** How many features were found; none where no stretch is looked for. */
    int count();

    /** The features, as many as are counted. */
    int[] hashes();
}
