package org.wenpu.context;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.pattern.Finder;

/** Finds where a clause introduces speech: 他强调, 会议指出, and 并强调要… within a clause. */
final class SpeechReader {

    private static final String VERB = "v";
    private static final String VERBAL_NOUN = "vn";
    private static final List<String> UNBOUND = List.of("u", "w");
    private static final String PLACE = "s";
    private static final String PREPOSITION = "p";
    private static final String ADVERB = "d";
    private static final int LONGEST_AUDIENCE = 4;
    private static final int LONGEST_OCCASION = 5;
    private static final String CITING = Constructions.named("citing");
    private static final List<String> DEED_NATURES = List.of(VERB, "a", "d");
    private static final Pattern MEASURES = Constructions.pattern("paper-with-measures");
    private static final List<String> JOINING = List.of("c", "d");

    private final Compliance compliance = new Compliance();
    private final Lexicon verbs = Lexicon.named("speech-verbs");
    private final Lexicon notAfter = Lexicon.named("speech-verb-not-after");
    private final Lexicon directive = Lexicon.named("directive-speech-verbs");
    private final Lexicon wishes = Lexicon.named("wishes");
    private final Lexicon calling = Lexicon.named("calling-verbs");
    private final Lexicon audiences = Lexicon.named("audiences");
    private final Lexicon delegates = Lexicon.named("delegates");
    private final Lexicon crowds = Lexicon.named("crowds");
    private final Lexicon sites = Lexicon.named("called-sites");
    private final Lexicon stipulating = Lexicon.named("stipulating-verbs");
    private final Lexicon localisers = Lexicon.named("localisers");
    private final Lexicon papers = Lexicon.named("papers");
    private final Lexicon cues = Lexicon.named("directive-cues");
    private final Lexicon announcing = Lexicon.named("planned-cues");
    private final Finder demanding = Constructions.finder("demanding");

    /** The index of the last unit of the verb of speech. */
    OptionalInt verb(List<Unit> units) {
        int last = units.size() - 1;
        if (last >= 0 && isVerb(units, last)) {
            return OptionalInt.of(last);
        }
        // 表示欢迎: a cue that ends the clause calls for nothing
        for (int i = 0; i < last - 1; i++) {
            if (introduced(units.get(i + 1)) && isVerb(units, i)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** The verb of speech that opens a clause right before the name of who acts in it: 并表示|延吉市将…. */
    OptionalInt telling(List<Unit> units) {
        int at = JOINING.contains(units.get(0).nature()) ? 1 : 0;
        return at + 1 < units.size() && isVerb(units, at) && !wishes.contains(units.get(at).word())
                && units.get(at + 1).mention().filter(Actors::isActor).isPresent()
                ? OptionalInt.of(at) : OptionalInt.empty();
    }

    /**
     * Where those are named whose words follow that are no subject: 据|市教育局介绍, and a person, whatever the person is
     * called by: 来自延吉的外卖员|王建国说, 出席仪式的市长|王建国在致辞中说.
     */
    OptionalInt teller(List<Unit> units) {
        boolean cited = units.size() > 1 && units.get(0).word().equals(CITING);
        return verb(units).stream().map(verb -> cited ? 1 : beforeOccasion(units, verb - 1))
                .filter(at -> at > 0 && (cited ? units.get(at).isName() : units.get(at).is(EntityType.PERSON)))
                .findFirst();
    }

    /** The unit before the words that tell on what occasion something is said, if these end at a unit: 在|致辞|中. */
    private int beforeOccasion(List<Unit> units, int end) {
        if (end < 0 || !localisers.contains(units.get(end).word())) {
            return end;
        }
        return IntStream.iterate(end - 1, at -> at >= Math.max(0, end - LONGEST_OCCASION), at -> at - 1)
                .filter(at -> units.get(at).nature().equals(PREPOSITION)).map(at -> at - 1).findFirst().orElse(end);
    }

    /** Whether the verb of speech is of several words, of which the last one is given: 提出要求. */
    boolean isPhrase(List<Unit> units, int verb) {
        return verbs.endOf(text(units, verb)).orElseThrow().length() > units.get(verb).word().length();
    }

    /** Whether what is said of the speaker's own plans follows the verb (表示将), or begins what goes on (-1). */
    boolean announces(List<Unit> units, int verb) {
        return announcing.contains(units.get(verb + 1).word());
    }

    private boolean introduced(Unit unit) {
        return cues.contains(unit.word()) || announcing.contains(unit.word());
    }

    /**
     * The paper whose words follow: 《意见》明确, 《意见》提出20条措施; not where somebody acts by them: 按照《意见》要求.
     */
    Optional<EntityMention> paper(List<Unit> units) {
        return told(units).or(() -> IntStream.range(0, units.size() - 1).boxed()
                .filter(i -> units.get(i).is(EntityType.POLICY)).limit(1)
                .filter(i -> MEASURES.matcher(Unit.words(units.subList(i + 1, units.size()))).matches())
                .flatMap(i -> units.get(i).mention().stream()).findFirst());
    }

    /** The paper that calls for a deed in the clause that names it: 《决定》要求推进…, 《意见》还明确要推进…. */
    Optional<EntityMention> callingPaper(List<Unit> units) {
        return IntStream.range(0, units.size()).boxed().filter(at -> units.get(at).is(EntityType.POLICY)).limit(1)
                .filter(at -> !compliance.isBefore(units, at) && stipulates(units, at + 1))
                .flatMap(at -> units.get(at).mention().stream()).findFirst();
    }

    /** Whether from a unit on nothing but adverbs stands before a verb by which papers speak, and a deed behind that. */
    private boolean stipulates(List<Unit> units, int from) {
        int at = from;
        while (at < units.size() && ADVERB.equals(units.get(at).nature())) {
            at++;
        }
        return at + 2 < units.size() && stipulating.contains(units.get(at).word()) && isDeed(units.get(at + 1));
    }

    private Optional<EntityMention> told(List<Unit> units) {
        int last = units.size() - 1;
        return last > 0 && stipulating.contains(units.get(last).word())
                && !compliance.isBefore(units, last - 1)
                ? units.get(last - 1).mention().filter(mention -> mention.is(EntityType.POLICY))
                : Optional.empty();
    }

    /** Whether a paper without a name speaks, from a unit on: 同时，|通知要求. */
    boolean isUnnamedPaper(List<Unit> units, int from) {
        var words = Unit.words(units.subList(from, units.size()));
        return stipulating.endOf(words)
                .filter(verb -> papers.contains(words.substring(0, words.length() - verb.length()))).isPresent();
    }

    /** Whether a clause without a subject that follows the verb calls for something. */
    boolean callsFor(List<Unit> units, int verb) {
        return directive.endOf(text(units, verb)).isPresent();
    }

    private boolean isVerb(List<Unit> units, int at) {
        var unit = units.get(at);
        if (unit.isName() || compliance.isDemand(units, at)) {
            return false;
        }
        var text = text(units, at);
        var verb = verbs.endOf(text);
        if (verb.isEmpty() || verb.get().length() < unit.word().length()) {
            return false;
        }
        var before = text.substring(0, text.length() - verb.get().length());
        // a phrase of several words (提出要求) is no noun, nor is what somebody says, whatever the name ends with
        boolean named = at > 0 && (units.get(at - 1).is(EntityType.PERSON)
                || units.get(at - 1).is(EntityType.ORGANISATION));
        return verb.get().length() > unit.word().length() || named
                || notAfter.endOf(before).isEmpty() && !(unit.nature().equals(VERBAL_NOUN) && governed(units, at));
    }

    /** Whether a clause tells what is called for before the verb of speech that ends it: 就抓好防汛工作提出要求. */
    boolean demands(List<Unit> units) {
        return demanding.isIn(Unit.words(units));
    }

    /** Where somebody wishes that those without a name do something: 希望他们, 勉励广大官兵, 希望企业. */
    OptionalInt wish(List<Unit> units) {
        return IntStream.range(0, Math.max(0, units.size() - 1))
                .filter(i -> wishes.contains(units.get(i).word())
                        && (crowds.contains(units.get(i + 1).word()) || isSite(units, i + 1)))
                .findFirst();
    }

    /** Whether a unit is but what somebody calls a body at whose place he is, and a deed follows: 企业|坚持. */
    boolean isSite(List<Unit> units, int at) {
        return at + 1 < units.size() && sites.contains(units.get(at).word()) && isDeed(units.get(at + 1));
    }

    /** Whether those are meant from a unit on who belong to a place that somebody visits: 广大|官兵. */
    boolean isAudience(List<Unit> units, int from) {
        return IntStream.rangeClosed(from + 1, Math.min(units.size(), from + LONGEST_AUDIENCE))
                .anyMatch(end -> audiences.endOf(Unit.words(units.subList(from, end))).isPresent());
    }

    /** Where a clause begins with what somebody asks of somebody: 要求各医院坚持…, 并希望延吉市…. */
    OptionalInt request(List<Unit> units) {
        int at = !units.isEmpty() && JOINING.contains(units.get(0).nature()) ? 1 : 0;
        boolean asks = at + 2 < units.size() && wishes.contains(units.get(at).word())
                && directive.contains(units.get(at).word()) && !crowds.contains(units.get(at + 1).word());
        return asks ? OptionalInt.of(at) : OptionalInt.empty();
    }

    /** Where somebody asks something from a unit on, right behind who it is: 他|希望延吉市…, 也希望延吉市…. */
    OptionalInt appeal(List<Unit> units, int from) {
        int at = from;
        while (at < units.size() && JOINING.contains(units.get(at).nature())) {
            at++;
        }
        return at + 2 < units.size() && wishes.contains(units.get(at).word()) ? OptionalInt.of(at)
                : OptionalInt.empty();
    }

    /**
     * Where somebody calls for a deed from a unit on, in the clause that tells who it is: 王建国|要求加快推进…; or for what
     * clauses behind go on with: 强调民生是根本，要….
     */
    OptionalInt call(List<Unit> units, int from, boolean goesOn) {
        int at = from;
        while (at < units.size()
                && (JOINING.contains(units.get(at).nature()) || delegates.contains(units.get(at).word()))) {
            at++;
        }
        if (at + 2 >= units.size() || !calling.contains(units.get(at).word())) {
            return OptionalInt.empty();
        }
        var next = units.get(units.get(at + 1).nature().equals(PLACE) ? at + 2 : at + 1);
        boolean deed = isDeed(next) && directive.contains(units.get(at).word());
        boolean thesis = goesOn && UNBOUND.stream().noneMatch(next.nature()::startsWith);
        return deed || thesis ? OptionalInt.of(at) : OptionalInt.empty();
    }

    private static boolean isDeed(Unit unit) {
        return !unit.isName() && !unit.nature().equals(VERBAL_NOUN)
                && DEED_NATURES.stream().anyMatch(unit.nature()::startsWith);
    }

    /** Whether a clause opens with what calls for something: 要坚持…. */
    boolean calls(List<Unit> units) {
        return cues.contains(units.get(0).word());
    }

    /** Whether it is somebody without a name who is asked, but not required: 勉励企业…. */
    boolean encouragesOthers(List<Unit> units, int verb) {
        var asked = units.get(verb + 1);
        return !requires(units, verb) && !asked.isName()
                && DEED_NATURES.stream().noneMatch(asked.nature()::startsWith);
    }

    /** Whether a verb does not but wish: 要求学校…. */
    boolean requires(List<Unit> units, int verb) {
        return stipulating.contains(units.get(verb).word());
    }

    /** Whether a verb before takes it as its object: 牢记嘱托. */
    private static boolean governed(List<Unit> units, int at) {
        return units.subList(0, at).stream().anyMatch(unit -> unit.nature().equals(VERB));
    }

    private static String text(List<Unit> units, int at) {
        return Unit.words(units.subList(0, at + 1));
    }
}
