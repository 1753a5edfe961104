package org.wenpu.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.Argument;
import org.wenpu.model.Clause;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.model.Modality;
import org.wenpu.model.RelationMention;
import org.wenpu.model.Span;
import org.wenpu.pattern.Finder;

/**
 * Finds who speaks to a body on a visit: the visitor came there, and the article names the audience and goes on to his
 * words or wishes (guideline, settled questions: not without an audience).
 */
public final class VisitExtractor implements Extractor {

    private static final double CONFIDENCE = 0.75;

    private final Pattern coming = Constructions.pattern("coming");
    private final Finder wish = Constructions.finder("wish");
    private final Finder audiences = Lexicon.named("audiences").finder();

    @Override
    public List<RelationMention> relations(AnnotatedDocument document) {
        var scan = new Scan(document);
        document.document().body().forEach(sentence -> sentence.clauses().forEach(scan::read));
        return scan.found;
    }

    /** The reading of a document from left to right. */
    private final class Scan {

        private final AnnotatedDocument document;
        private final List<RelationMention> found = new ArrayList<>();
        private Optional<EntityMention> body = Optional.empty();
        private Optional<EntityMention> visitor = Optional.empty();
        private Optional<EntityMention> speaker = Optional.empty();
        private Clause before;
        private Clause words;
        private boolean heard;

        private Scan(AnnotatedDocument document) {
            this.document = document;
        }

        private void read(Clause clause) {
            var context = document.context(clause);
            var text = document.words(clause.span());
            var came = coming.matcher(text);
            if (came.find() && came.end() < text.length()) {
                arrive(clause, new Span(clause.span().begin() + came.end(), clause.span().end()));
            }
            heard |= audiences.isIn(text);
            boolean begins = context.speaker().isPresent() && !context.speaker().equals(speaker);
            speaker = context.speaker();
            var speaks = begins ? speaker : wish.isIn(text)
                    ? person(clause) : Optional.<EntityMention>empty();
            if (words == null && speaks.isPresent() && visits(speaks.get())) {
                words = begins && before != null ? before : clause;
            }
            before = clause;
            if (words != null && heard && body.isPresent()) {
                found.add(new RelationMention("addresses", words, words.span(), new Argument.Mention(visitor.get()),
                        new Argument.Mention(body.get()), Optional.of(Modality.REPORTED), "addresses-visit",
                        CONFIDENCE));
                body = Optional.empty();
            }
        }

        private void arrive(Clause clause, Span behind) {
            var places = document.mentionsIn(behind).stream()
                    .filter(mention -> !mention.is(EntityType.ADMINISTRATIVE_DIVISION)).toList();
            boolean one = places.size() == 1 && places.get(0).is(EntityType.ORGANISATION);
            visitor = person(clause);
            body = places.stream().filter(place -> one && visitor.isPresent()).findFirst();
            words = null;
            heard = false;
        }

        private Optional<EntityMention> person(Clause clause) {
            return document.context(clause).subjects().stream()
                    .filter(subject -> subject.is(EntityType.PERSON)).findFirst();
        }

        /** Whether it is the visitor, or the pronoun for him. */
        private boolean visits(EntityMention person) {
            return visitor.stream().anyMatch(visitor -> person.name().length() == 1
                    || person.name().equals(visitor.name()));
        }
    }
}
