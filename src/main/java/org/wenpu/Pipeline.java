package org.wenpu;

import java.util.List;
import org.wenpu.model.Article;
import org.wenpu.model.Claim;

/** The way from an article to what it says. */
public final class Pipeline {

    private Pipeline() {
    }

    /** The pipeline of the shipped knowledge. */
    public static Pipeline standard() {
        return new Pipeline();
    }

    /** What an article says. */
    public List<Claim> claims(Article article) {
        return List.of();
    }
}
