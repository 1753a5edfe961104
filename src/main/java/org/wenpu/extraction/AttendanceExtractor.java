package org.wenpu.extraction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.wenpu.model.Sentence;
import org.wenpu.model.Span;

/**
 * Finds the bodies that take part by their people, in the list that closes a report: 市教育局主要负责人，青山县有关部门负责同志参加
 * (guideline, settled questions: X负责同志参加).
 */
public final class AttendanceExtractor implements Extractor {

    private static final String PREDICATE = "attends";
    private static final double CONFIDENCE = 0.85;
    private static final Set<EntityType> BODIES =
            EnumSet.of(EntityType.ORGANISATION, EntityType.ADMINISTRATIVE_DIVISION);

    private final Lexicon connectives = Lexicon.named("connectives");
    private final Lexicon ends = Lexicon.named("list-ends");
    private final Lexicon demonstratives = Lexicon.named("demonstratives");
    private final Pattern ended = pattern(Constructions.named("roll") + "$");
    private final Pattern called = pattern("^(?<roll>.*" + Constructions.named("roll") + ")"
            + Constructions.named("roll-call"));
    private final Pattern listed = pattern(Constructions.named("on-a-roll"));
    private final Pattern opened = pattern(Constructions.named("before-on-a-roll"));

    private static Pattern pattern(String construction) {
        return Pattern.compile(construction.replace("ROLES", Lexicon.named("body-roles").alternatives()));
    }

    @Override
    public List<RelationMention> relations(AnnotatedDocument document) {
        var found = new ArrayList<RelationMention>();
        document.document().body().forEach(sentence -> read(document, sentence, found));
        return found;
    }

    private void read(AnnotatedDocument document, Sentence sentence, List<RelationMention> found) {
        int begin = sentence.span().begin();
        for (var clause : sentence.clauses()) {
            var words = document.words(clause.span());
            var call = called.matcher(words);
            boolean calls = call.find();
            if (calls) {
                var roll = new Span(begin, clause.span().begin() + call.end("roll"));
                var deed = new Span(roll.end(), clause.span().begin() + call.end("deed"));
                var occasion = occasion(document, clause, deed);
                bodies(document, roll).forEach(body -> found.add(new RelationMention(PREDICATE, clause, deed,
                        new Argument.Mention(body), occasion, Optional.of(Modality.REPORTED), "attends-roll",
                        CONFIDENCE)));
            }
            begin = !calls && ended.matcher(words).find() ? begin : clause.span().end() + 1;
        }
    }

    private static Argument occasion(AnnotatedDocument document, Clause clause, Span deed) {
        return document.mentionsIn(clause.span()).stream()
                .filter(mention -> mention.span().begin() >= deed.end() && mention.is(EntityType.EVENT)).findFirst()
                .<Argument>map(Argument.Named::new).orElseGet(() -> new Argument.Occasion(false));
    }

    private List<EntityMention> bodies(AnnotatedDocument document, Span roll) {
        return document.mentionsIn(roll).stream()
                .filter(mention -> mention.types().stream().anyMatch(BODIES::contains))
                .filter(mention -> mention.is(EntityType.ORGANISATION)
                        || demonstratives.startOf(mention.name()).isEmpty())
                .filter(mention -> stands(document, roll, mention)).toList();
    }

    /** Whether a mention is a member of the list, and its people stand behind it or the next member does. */
    private boolean stands(AnnotatedDocument document, Span roll, EntityMention mention) {
        var before = document.words(roll.begin(), mention.span().begin());
        var behind = document.words(mention.span().end(), roll.end());
        var member = listed.matcher(behind);
        boolean opens = opened.matcher(before).find();
        if (!opens || !member.find()) {
            return false;
        }
        boolean joined = connectives.startOf(behind).or(() -> ends.startOf(behind)).isPresent();
        return member.group("role") != null
                || joined && (mention.is(EntityType.ORGANISATION) || byDivisions(document, roll, mention));
    }

    /** Whether a list of divisions goes on to what they have in common: 青山县、白水县有关部门负责同志. */
    private boolean byDivisions(AnnotatedDocument document, Span roll, EntityMention mention) {
        return document.mentionsIn(new Span(mention.span().end(), roll.end())).stream().findFirst()
                .filter(next -> next.is(EntityType.ADMINISTRATIVE_DIVISION)
                        && connectives.contains(document.between(mention, next)))
                .filter(next -> stands(document, roll, next)).isPresent();
    }
}
