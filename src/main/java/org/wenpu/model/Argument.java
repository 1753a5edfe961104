package org.wenpu.model;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Where a subject or an object of a relation mention stands. Who or what it is, is resolved later. */
public sealed interface Argument {

    /**
     * The subjects of the clause, its own or those that it inherits.
     *
     * @param types what they may be
     */
    record Inherited(Set<EntityType> types) implements Argument {

        public Inherited {
            types = Set.copyOf(types);
        }
    }

    /** A mention, and it alone. */
    record Mention(EntityMention mention) implements Argument {
    }

    /** A mention, with those that stand in a list with it. */
    record Named(EntityMention mention) implements Argument {
    }

    /** A stretch of text: the mentions in it that fit, one list of them. */
    record Region(Span span) implements Argument {
    }

    /**
     * A stretch of text that is a noun phrase or a list of them.
     *
     * @param otherwise what it is where neither a mention nor its head tells; empty: then it is nothing
     * @param like      what it must read like
     */
    record Phrase(Span span, Optional<EntityType> otherwise, Optional<Pattern> like) implements Argument {

        /** Whether what stands there is what is asked for, whatever it reads like: 围绕…等领域. */
        public boolean asked() {
            return otherwise.isPresent() && like.isEmpty();
        }
    }

    /**
     * A stretch of text just as it stands, in which nothing is to be read. It gives way to what overlaps it and was read.
     *
     * @param type what it is
     * @param sure whether what was read around it gets its bounds
     */
    record Marked(Span span, EntityType type, boolean sure) implements Argument {
    }

    /**
     * The event that the article is at when it comes to the clause.
     *
     * @param here whether the clause itself must name it or do it
     */
    record Occasion(boolean here) implements Argument {
    }

    /** A time or an amount. */
    record Literal(ValueMention mention) implements Argument {
    }
}
