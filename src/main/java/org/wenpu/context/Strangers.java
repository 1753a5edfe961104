package org.wenpu.context;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.EntityType;
import org.wenpu.pattern.Finder;

/** Tells whether somebody without a name is the subject of a clause: 参赛项目聚焦…, 30名学生来到…, 该计划坚持…. */
final class Strangers {

    private static final String NUMERAL = "m";
    private static final String NOUN = "n";
    private static final String PRONOUN = "r";
    private static final String VERB = "v";
    private static final String VERBAL_NOUN = "vn";
    private static final String PLACE = "f";
    private static final String ADVERB = "d";
    private static final String PLURAL = "k";
    private static final String GENITIVE = "uj";
    private static final Set<String> DESCRIBING = Set.of("a", "b", "f", "j", "m", "q", "r", "s", "w");
    private static final Set<String> ACTING = Set.of(VERB, ADVERB, PLURAL, "p");
    private static final Set<String> TELLING = Set.of(VERB, ADVERB, "a", "i", "l", "m", "p", "z");
    /** What stands behind a verb only: 标志|着. */
    private static final Set<String> ASPECTS = Set.of("uz", "ul");
    private static final Set<String> SPEAKING = Set.of(PRONOUN, NOUN);
    /** What may stand between the place or time at which somebody speaks and the verb: 听取汇报后, 感慨地. */
    private static final Set<String> LEADING = Set.of(VERB, PLACE, NUMERAL, "c", "ng", "p", "q", "t", "ul", "uv",
            "uz", "w");

    /** What only says where something is done: 项目建设方面. */
    private static final Finder TOPIC = Constructions.finder("topic");

    /** What a noun behind it is but the means or the part of: 通过|技术创新实现…, 作为|区域中心. */
    private static final Finder GOVERNING = Constructions.finder("governing-a-noun");
    private static final Finder OBLIGING = Constructions.finder("obliging");
    private static final Finder TRADE = Constructions.finder("trade");
    private static final Finder MANY = Constructions.finder("more-and-more");
    private static final Pattern SOURCE = Constructions.pattern("unnamed-source");

    private final Lexicon counters = Lexicon.named("person-counters");
    private final Lexicon crowds = Lexicon.named("crowds");
    private final Lexicon citizens = Lexicon.named("citizens");
    private final Lexicon wishes = Lexicon.named("wishes");
    private final Lexicon attendance = Lexicon.named("attendance-words");
    private final Lexicon pointers = Lexicon.named("pointers");
    private final Lexicon vague = Lexicon.named("strangers");
    private final Lexicon doers = Lexicon.named("unnamed-doers");
    private final Lexicon adverbs = Lexicon.named("adverbs");
    private final Lexicon idioms = Lexicon.named("no-strangers");
    private final Lexicon deeds = Lexicon.named("official-verbs");
    private final Lexicon connectives = Lexicon.named("connectives");
    private final Lexicon benefits = Lexicon.named("benefits");

    /**
     * Whether a clause tells of nobody named from a unit on. Where somebody calls for something, the common noun stands
     * for whom the article is about (guideline, settled questions: 各级各部门).
     */
    boolean act(List<Unit> units, int from) {
        if (from + 1 >= units.size() || from > 0 && GOVERNING.isIn(units.get(from - 1).word())) {
            return false;
        }
        var unit = units.get(from);
        var next = units.get(from + 1);
        boolean pointed = points(unit) && isNoun(next) || from > 0 && points(units.get(from - 1)) && isNoun(unit);
        boolean told = counted(units, from) || pointed || attendance.contains(unit.word())
                || unit.is(EntityType.INDUSTRY) && (doers.contains(next.word()) || next.nature().equals(VERB)
                        || TRADE.isIn(unit.word()) && next.nature().endsWith(ADVERB))
                || unit.nature().equals(NOUN) && !leads(units, from) && tellsOf(units, from);
        return told && !TOPIC.isIn(Unit.words(units));
    }

    /** Whether anything is told of a noun; what is but nouns says who somebody else is: 国家高新技术企业. */
    private static boolean tellsOf(List<Unit> units, int noun) {
        return units.stream().skip(noun + 1L).anyMatch(unit -> unit.isName()
                || TELLING.stream().anyMatch(unit.nature()::startsWith) && !isNoun(unit));
    }

    /** Whether many without a name act: 广大青年要弘扬…. */
    boolean areMany(List<Unit> units, int from) {
        return from < units.size() && (crowds.contains(units.get(from).word()) || arePrivate(units, from));
    }

    /** Whether it is people or firms of their own, and no part of a government: 物流|企业|要. */
    private boolean arePrivate(List<Unit> units, int from) {
        int begin = isGenitive(units, from + 2) && MANY.isIn(Unit.words(units.subList(from, from + 2))) ? from + 3 : from;
        int end = endOf(units, begin, unit -> isNominal(unit) || unit.is(EntityType.INDUSTRY));
        return end > begin && end < units.size() && ACTING.stream().anyMatch(units.get(end).nature()::startsWith)
                && citizens.endOf(Unit.words(units.subList(from, end))).isPresent()
                && !TOPIC.isIn(Unit.words(units));
    }

    /** Whether those without a name are called on from a unit on: 各镇（街道）|要, not what is but a side of it: 思想上|要. */
    boolean areCalledOn(List<Unit> units, int from) {
        int end = endOf(units, from, Strangers::isNominal);
        return end > from && end < units.size() && OBLIGING.isIn(units.get(end).word())
                && !units.get(end - 1).nature().equals(PLACE)
                && units.subList(from, end).stream().anyMatch(Strangers::isNoun);
    }

    /** Where units of a kind end from one on. */
    private static int endOf(List<Unit> units, int from, Predicate<Unit> kind) {
        return (int) (from + units.stream().skip(from).takeWhile(kind).count());
    }

    private static boolean isNominal(Unit unit) {
        return isNoun(unit) || DESCRIBING.contains(unit.nature());
    }

    private static boolean isGenitive(List<Unit> units, int at) {
        return at < units.size() && units.get(at).nature().equals(GENITIVE);
    }

    /** Whether it is those from a unit on whom somebody wishes something: 希望|广大青年…. */
    boolean areWished(List<Unit> units, int from) {
        return from > 0 && wishes.contains(units.get(from - 1).word());
    }

    /** Whether persons or bodies are but counted: 30名学生, 50余家企业. */
    private boolean counted(List<Unit> units, int from) {
        int at = endOf(units, from, unit -> unit.nature().equals(NUMERAL));
        return at > from && (counters.contains(units.get(at - 1).word())
                || at < units.size() && counters.contains(units.get(at).word()));
    }

    /** Whether a noun behind the word is nobody named: 本次, 广大. */
    private boolean points(Unit unit) {
        return pointers.contains(unit.word()) || vague.contains(unit.word());
    }

    private static boolean isNoun(Unit unit) {
        return unit.nature().startsWith(NOUN) || unit.nature().equals(VERBAL_NOUN);
    }

    /** Whether a noun is none that acts: 线上, 组织实施, 高标准建设, and 贡献 of 为打造名城贡献力量. */
    private boolean leads(List<Unit> units, int noun) {
        var word = units.get(noun).word();
        var next = units.get(noun + 1);
        var words = Unit.words(units.subList(noun, units.size()));
        return Stream.of(adverbs, idioms).flatMap(lexicon -> lexicon.startOf(words).stream())
                        .anyMatch(lead -> lead.length() >= word.length())
                || benefits.contains(word) || next.nature().equals(PLACE) || ASPECTS.contains(next.nature())
                || deeds.contains(word) && next.nature().startsWith(VERB);
    }

    /**
     * Whether nothing but many without a name stands from a unit on before a verb: 参加活动的群众纷纷|表示; not what a person
     * is called right behind the name: 王建国委员|表示.
     */
    boolean arePeople(List<Unit> units, int from, int verb) {
        int last = verb;
        while (last > from && !units.get(last - 1).isName() && units.get(last - 1).nature().endsWith(ADVERB)) {
            last--;
        }
        if (last <= from || last == from + 1 && from > 0 && units.get(from - 1).is(EntityType.PERSON)) {
            return false;
        }
        int head = last;
        while (head > from && !units.get(head - 1).nature().equals(GENITIVE)) {
            head--;
        }
        var words = units.subList(head, last);
        return words.stream().noneMatch(unit -> unit.nature().equals(VERB) && !attendance.contains(unit.word()))
                && (units.get(last - 1).nature().equals(PLURAL) || Stream.of(doers, crowds)
                        .anyMatch(people -> people.endOf(Unit.words(words)).isPresent()));
    }

    /** Whether it is somebody or something without a name whose words follow: 他父亲说, 报道称. */
    boolean speak(List<Unit> units, int from) {
        return from < units.size() && (SPEAKING.contains(units.get(from).nature())
                || SOURCE.matcher(Unit.words(units.subList(from, units.size()))).matches());
    }

    /**
     * Whether the name of nobody stands between a unit and a verb of speech: 一位工作人员|表示; or what was said, which then
     * is the object of another verb: 了解群众的|建议.
     */
    boolean stand(List<Unit> units, int from, int verb) {
        int last = verb - 1;
        while (last >= from && units.get(last).nature().endsWith(ADVERB)) {
            last--;
        }
        return last >= from && (!LEADING.contains(units.get(last).nature())
                || connectives.contains(units.get(last).word()));
    }
}
