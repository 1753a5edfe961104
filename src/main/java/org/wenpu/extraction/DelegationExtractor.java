package org.wenpu.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.Argument;
import org.wenpu.model.Clause;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.model.Modality;
import org.wenpu.model.RelationMention;
import org.wenpu.model.Sentence;
import org.wenpu.model.Span;

/**
 * Finds the delegates of the delegation whose deliberation an article is at: 李明、王芳等代表参加审议 makes them members of it, and has
 * them take part (guideline, memberOf: of the delegation at hand); who speaks there speaks to it (addresses).
 */
public final class DelegationExtractor implements Extractor {

    private static final double CONFIDENCE = 0.8;

    private final Lexicon delegations = Lexicon.named("delegations");
    private final Lexicon deliberations = Lexicon.named("deliberations");
    private final Lexicon delegates = Lexicon.named("delegates");

    @Override
    public List<RelationMention> relations(AnnotatedDocument document) {
        var scan = new Scan(document);
        document.document().body().forEach(scan::read);
        return scan.found;
    }

    /** The reading of a document from left to right. */
    private final class Scan {

        private final AnnotatedDocument document;
        private final List<RelationMention> found = new ArrayList<>();
        private Optional<EntityMention> delegation = Optional.empty();
        private Optional<EntityMention> speaker = Optional.empty();
        private boolean addressed;

        private Scan(AnnotatedDocument document) {
            this.document = document;
        }

        private void read(Sentence sentence) {
            for (var clause : sentence.clauses()) {
                if (deliberations.words().stream().anyMatch(document.words(clause.span())::contains)) {
                    // 延吉市代表团举行会议，审议…
                    Stream.of(clause.span(), new Span(sentence.span().begin(), clause.span().end()))
                            .flatMap(span -> document.mentionsIn(span).stream()).filter(this::isDelegation).findFirst()
                            .ifPresent(mention -> delegation = Optional.of(mention));
                }
                delegation.ifPresent(at -> delegates(clause, at));
                delegation.ifPresent(at -> address(clause, at));
            }
        }

        private boolean isDelegation(EntityMention mention) {
            return mention.is(EntityType.ORGANISATION) && delegations.endOf(mention.name()).isPresent();
        }

        private void delegates(Clause clause, EntityMention at) {
            var persons = document.context(clause).subjects().stream()
                    .filter(mention -> mention.is(EntityType.PERSON))
                    .filter(mention -> clause.span().covers(mention.span())).toList();
            if (persons.isEmpty()) {
                return;
            }
            int end = persons.get(persons.size() - 1).span().end();
            var behind = document.words(clause.span()).substring(end - clause.span().begin());
            if (delegates.startOf(behind).filter(word -> !standsForOthers(clause, end + word.length())).isPresent()) {
                persons.forEach(person -> {
                    add("memberOf", clause, person, new Argument.Mention(at), "memberOf-delegate");
                    add("attends", clause, person, new Argument.Occasion(false), "attends-delegate");
                });
            }
        }

        /** Whether a name stands right behind 代表, for whose bearer somebody acts: 王建国代表市政府作报告. */
        private boolean standsForOthers(Clause clause, int behind) {
            return document.mentionsIn(clause.span()).stream().anyMatch(mention -> mention.span().begin() == behind);
        }

        private void address(Clause clause, EntityMention at) {
            var now = document.context(clause).speaker();
            boolean begins = now.isPresent() && !now.equals(speaker) && now.get().is(EntityType.PERSON);
            speaker = now;
            if (begins && !addressed) {
                addressed = true;
                add("addresses", clause, now.get(), new Argument.Mention(at), "addresses-delegation");
            }
        }

        private void add(String predicate, Clause clause, EntityMention person, Argument object, String rule) {
            found.add(new RelationMention(predicate, clause, person.span(), new Argument.Mention(person), object,
                    Optional.of(Modality.REPORTED), rule, CONFIDENCE));
        }
    }
}
