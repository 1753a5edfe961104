package org.wenpu.context;

import java.util.List;
import java.util.Optional;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.Modality;

/** Reads how a clause is put, from its words: 要 calls for something, 将 announces, 已 reports. */
final class ModalityReader {

    private static final String PREPOSITION = "p";
    private static final String GENITIVE = "uj";
    private static final String TIME = "t";
    private static final String VERB = "v";
    private static final List<String> DEEDS = List.of(VERB, "d");
    private static final String NOUN = "n";
    private static final String MARK = "w";

    /** 始终, which but goes on with the clause before where it opens one: 要深化改革，始终坚持党的领导. */
    private static final String THROUGHOUT = Constructions.named("throughout");

    private final Compliance compliance = new Compliance();
    private final Lexicon directive = Lexicon.named("directive-cues");
    private final Lexicon planned = Lexicon.named("planned-cues");
    private final Lexicon prepositions = Lexicon.named("prepositions");
    private final Lexicon disposal = Lexicon.named("disposal");
    private final Lexicon adverbs = Lexicon.named("adverbs");
    private final Lexicon idioms = Lexicon.named("no-strangers");
    private final Lexicon striving = Lexicon.named("striving-words");
    private final Lexicon reported = Lexicon.named("reported-cues");

    /** The modality by the first word that tells, where there is one. */
    Optional<Modality> cue(List<Unit> units) {
        for (int i = 0; i < units.size(); i++) {
            var unit = units.get(i);
            boolean none = unit.isName() || preposed(units, i) || noun(units, i) || told(units, i)
                    || isDone(units, i) || i == 0 && unit.word().equals(THROUGHOUT);
            var modality = none ? Optional.<Modality>empty() : of(units, i);
            if (modality.isPresent()) {
                return modality;
            }
        }
        return Optional.empty();
    }

    /** Whether a clause opens with what is to be reached: 力争打造…. */
    boolean strives(List<Unit> units) {
        return striving.contains(units.get(0).word());
    }

    /** Whether a word stands before a noun as a preposition does: 将 is 把 in 将X打造成Y, 将发展X作为Y, not in 将全面推进X. */
    private boolean preposed(List<Unit> units, int at) {
        boolean preposition = at + 1 < units.size() && prepositions.contains(units.get(at).word())
                && !adverbs.contains(units.get(at + 1).word()) && !leadsIdiom(units, at);
        return preposition && (units.get(at + 1).isName() || units.get(at + 1).nature().startsWith(NOUN)
                || units.subList(at + 1, units.size()).stream().anyMatch(unit -> disposal.contains(unit.word())));
    }

    /**
     * Whether the word but tells what something is like (受群众欢迎的产品), what is said or had (听取建议, 适应就业的需要), or
     * what others act by.
     */
    private boolean noun(List<Unit> units, int at) {
        return compliance.isDemand(units, at) || (at + 1 == units.size()
                ? units.get(at).nature().startsWith(NOUN) || genitive(units, at - 1) : genitive(units, at + 1));
    }

    private static boolean genitive(List<Unit> units, int at) {
        return at >= 0 && units.get(at).nature().equals(GENITIVE);
    }

    /** Whether a word of time only tells of what a verb before it is about: 认识当前形势. */
    private static boolean told(List<Unit> units, int at) {
        return units.get(at).nature().startsWith(TIME)
                && units.subList(0, at).stream().anyMatch(unit -> unit.nature().startsWith(VERB));
    }

    /** Whether a verb that would announce something announces nothing but is done or had: 做好充分准备, 推进对上争取、改革. */
    private boolean isDone(List<Unit> units, int at) {
        return planned.contains(units.get(at).word()) && units.get(at).nature().startsWith(VERB)
                && (at + 1 == units.size() || units.get(at + 1).nature().startsWith(MARK));
    }

    /** Whether what follows only looks like a noun: 将|高标准建设X. */
    private boolean leadsIdiom(List<Unit> units, int at) {
        return at + 1 < units.size() && idioms.contains(units.get(at + 1).word());
    }

    /**
     * Whether a word of the future is but a preposition: 将旅游业作为…. A deed follows it where it is none, though it is
     * tagged as one (表示将推进…), or an idiom that looks like a noun (将|高标准建设X).
     */
    private boolean isPreposition(List<Unit> units, int at) {
        return units.get(at).nature().equals(PREPOSITION) && !leadsIdiom(units, at) && (at + 1 == units.size()
                || units.get(at + 1).isValue() || DEEDS.stream().noneMatch(units.get(at + 1).nature()::startsWith));
    }

    private Optional<Modality> of(List<Unit> units, int at) {
        var unit = units.get(at);
        if (directive.contains(unit.word())) {
            return Optional.of(Modality.DIRECTIVE);
        }
        if (planned.contains(unit.word()) && !isPreposition(units, at)) {
            return Optional.of(Modality.PLANNED);
        }
        return reported.contains(unit.word()) ? Optional.of(Modality.REPORTED) : Optional.empty();
    }
}
