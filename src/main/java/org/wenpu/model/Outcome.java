package org.wenpu.model;

import java.util.List;

/** What became of one input of a batch. A bad article is a value, so that the batch goes on. */
public sealed interface Outcome permits Outcome.Extracted, Outcome.Failed {

    /** An article that was read, with what it says. */
    record Extracted(Article article, List<Claim> claims) implements Outcome {
        public Extracted {
            claims = List.copyOf(claims);
        }
    }

    /** An input that could not be read or understood: where it stands (file, line) and why it failed. */
    record Failed(String place, String reason) implements Outcome {
    }
}
