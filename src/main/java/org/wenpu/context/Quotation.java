package org.wenpu.context;

import java.util.List;
import java.util.Optional;
import org.wenpu.knowledge.Constructions;
import org.wenpu.model.EntityMention;

/** Finds whose words stand in quotation marks before they are told whose they are: “我们坚持创新。”周明说。 */
final class Quotation {

    private static final String OPENING = Constructions.named("speech-opening");
    private static final String CLOSING = Constructions.named("speech-closing");
    private static final int LONGEST = 12;
    private static final int SHORT = 5;

    private final OpeningReader openings;
    private final SpeechReader speech;

    Quotation(OpeningReader openings, SpeechReader speech) {
        this.openings = openings;
        this.speech = speech;
    }

    /** Whether a sentence begins with somebody's words. */
    static boolean begins(List<List<Unit>> clauses) {
        return clauses.stream().limit(1).anyMatch(units -> units.get(0).word().equals(OPENING));
    }

    /** Whether a sentence ends somebody's words. */
    static boolean ends(List<List<Unit>> clauses) {
        return clauses.stream().skip(Math.max(0, clauses.size() - 1)).anyMatch(Quotation::closes);
    }

    private static boolean closes(List<Unit> units) {
        return units.size() == 1 && units.get(0).word().equals(CLOSING);
    }

    /** Who says what the first of some sentences, by their clauses, begins to quote, as the one behind the quotation tells. */
    Optional<EntityMention> speaker(List<List<List<Unit>>> sentences) {
        for (int i = 0; i + 1 < Math.min(sentences.size(), LONGEST); i++) {
            if (i > 0 && begins(sentences.get(i))) {
                // the first one ended within a sentence
                return Optional.empty();
            }
            if (ends(sentences.get(i))) {
                var behind = sentences.get(i + 1);
                return behind.stream().findFirst()
                        .flatMap(units -> speakerIn(units).or(() -> behind.size() == 1 ? shownIn(units)
                                : Optional.empty()));
            }
        }
        return Optional.empty();
    }

    private Optional<EntityMention> speakerIn(List<Unit> units) {
        boolean told = speech.verb(units).orElse(-1) == units.size() - 1 && !units.get(0).word().equals(OPENING);
        var subjects = told ? openings.read(units, 0).subjects() : List.<EntityMention>of();
        return subjects.isEmpty() ? Optional.empty() : Optional.of(subjects.get(subjects.size() - 1));
    }

    /** Who stands behind a quotation with no verb of speech: “我们坚持创新。”镇长李明华信心满满。 */
    private Optional<EntityMention> shownIn(List<Unit> units) {
        var opening = openings.read(units, 0);
        return Optional.of(opening).filter(Opening::isPersonal).filter(found -> !found.namesOnly())
                .filter(found -> units.subList(found.next(), units.size()).stream().noneMatch(Unit::isName))
                .filter(found -> units.size() - found.next() <= SHORT)
                .map(found -> found.subjects().get(found.subjects().size() - 1));
    }
}
