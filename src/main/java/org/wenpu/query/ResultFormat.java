package org.wenpu.query;

/** The forms that an answer can be written in. */
public enum ResultFormat { TABLE, CSV, JSON }
