package org.wenpu.extraction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.Argument;
import org.wenpu.model.Clause;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.model.RelationMention;
import org.wenpu.model.Sentence;
import org.wenpu.model.Span;

/**
 * Finds the guests whom a list names that goes on over commas: 李明华 of 会见了青山集团董事长王建国，总经理李明华一行, and both
 * of 与青山集团董事长王建国，总经理李明华座谈.
 */
public final class GuestExtractor implements Extractor {

    private static final String PREDICATE = "meetsWith";
    private static final double CONFIDENCE = 0.9;
    private static final Set<EntityType> HOSTS = EnumSet.of(EntityType.PERSON, EntityType.ORGANISATION);

    private final Pattern received = Constructions.pattern("guests-received");
    private final Pattern receivedAll = Constructions.pattern("guests-received-all");
    private final Pattern accompanied = Constructions.pattern("in-company-of");
    private final Pattern talking = Constructions.pattern("guests-talked-with");
    private final Lexicon commas = Lexicon.named("commas");
    private final PeopleLists people = new PeopleLists();

    @Override
    public List<RelationMention> relations(AnnotatedDocument document) {
        var found = new ArrayList<RelationMention>();
        document.document().body().forEach(sentence -> {
            var clauses = sentence.clauses();
            for (int i = 0; i + 1 < clauses.size(); i++) {
                if (document.endsAt(clauses.get(i).span().end(), EntityType.PERSON)) {
                    read(document, sentence, i, found);
                }
            }
        });
        return found;
    }

    /** Reads on from a clause that ends with a person. */
    private void read(AnnotatedDocument document, Sentence sentence, int at, List<RelationMention> found) {
        var clause = sentence.clauses().get(at);
        var words = document.words(clause.span());
        var receives = received.matcher(words);
        var talks = accompanied.matcher(words);
        if (receives.find()) {
            end(document, sentence, at, receivedAll).ifPresent(end ->
                    meet(document, clause, receives, new Span(clause.span().end(), end), found));
        } else if (talks.find()) {
            end(document, sentence, at, talking).ifPresent(end ->
                    meet(document, clause, talks, new Span(clause.span().begin() + talks.start(), end), found));
        }
    }

    /** Where the list ends with which the clauses behind one go on: before what closes it. */
    private Optional<Integer> end(AnnotatedDocument document, Sentence sentence, int at, Pattern closing) {
        for (var clause : sentence.clauses().subList(at + 1, sentence.clauses().size())) {
            var last = persons(document, clause.span()).reduce((one, next) -> next).map(person -> person.span().end())
                    .filter(end -> people.fill(document, new Span(clause.span().begin(), end)));
            var behind = last.map(end -> document.words(end, sentence.span().end())).orElse("");
            if (last.isPresent() && closing.matcher(behind).find()) {
                return last;
            }
            if (commas.startOf(behind).isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static void meet(AnnotatedDocument document, Clause clause, MatchResult told, Span guests,
                             List<RelationMention> found) {
        int begin = clause.span().begin() + told.start();
        persons(document, guests).forEach(guest -> hosts(document, clause, begin).forEach(host ->
                found.add(new RelationMention(PREDICATE, clause, new Span(begin, guests.end()), host,
                        new Argument.Mention(guest), Optional.empty(), "meetsWith-roll", CONFIDENCE))));
    }

    /** Those of whom a clause tells before a place. */
    private static List<Argument> hosts(AnnotatedDocument document, Clause clause, int place) {
        var named = document.context(clause).subjects().stream().filter(host -> host.span().end() <= place)
                .<Argument>map(Argument.Mention::new).toList();
        return named.isEmpty() ? List.of(new Argument.Inherited(HOSTS)) : named;
    }

    private static Stream<EntityMention> persons(AnnotatedDocument document, Span span) {
        return document.mentionsIn(span).stream().filter(mention -> mention.is(EntityType.PERSON));
    }
}
