package org.wenpu.resolution;

import java.util.Set;
import java.util.regex.Pattern;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.EntityType;
import org.wenpu.model.Token;
import org.wenpu.pattern.Finder;

/** Takes from a phrase what is no part of a minimal complete noun phrase (guideline, rule 1). */
final class Trimming {

    private static final String GENITIVE = "uj";
    private static final String PERFECTIVE = "ul";
    private static final String NUMERAL = "m";
    private static final String MEASURE = "q";
    private static final Set<String> ADVERBIAL = Set.of("d", "ad");
    private static final Set<String> HALVES = Set.of("a", "d", "p");
    private static final Set<String> COUNTING = Set.of(NUMERAL, MEASURE, "mq");
    private static final String BUILDING = Constructions.named("building");
    private static final String PURPOSE = Constructions.named("purpose");
    private static final String AS_FAR_AS = Constructions.named("as-far-as");
    /** What makes 都 a city and no adverb: 美食之都. */
    private static final String OF = Constructions.named("literary-of");
    private static final int LONGEST_LEAD = 3;
    private static final Finder COMPARED = Constructions.finder("compared");
    /** What is part of the name of a meeting: 全市安全生产工作会议精神. */
    private static final Finder WHOLE = Constructions.finder("whole-division");
    private static final Finder OF_A_MEETING = Constructions.finder("spirit-of-a-meeting");
    /** Of how many kinds it is to grow: 规模化、智能化、绿色化发展. */
    private static final Pattern LISTED_GROWTH = Constructions.pattern("listed-growth");
    private static final String DESCRIBING = "b";
    private static final int WORD = 2;

    private final Lexicon ordinals = Lexicon.named("ordinal-measures");
    private final Lexicon leads = Lexicon.named("phrase-leads");
    private final Lexicon adverbs = Lexicon.named("adverbs");
    private final Lexicon measures = Lexicon.named("measures");
    private final Lexicon connectives = Lexicon.named("connectives");
    private final Lexicon prepositions = Lexicon.named("adverbial-prepositions");
    private final Lexicon placePrepositions = Lexicon.named("place-prepositions");
    private final Lexicon localisers = Lexicon.named("localisers");
    private final Lexicon deedNouns = Lexicon.named("deed-nouns");
    private final Lexicon officialVerbs = Lexicon.named("official-verbs");
    private final Lexicon adjectivalEnds = Lexicon.named("adjectival-ends");
    private final Lexicon builtThings = Lexicon.named("built-things");
    private final Lexicon undertakings = Lexicon.named("undertakings");
    private final Lexicon principles = Lexicon.named("principle-nouns");
    private final AimBounds aims = new AimBounds();
    private final Lexicon benefits = Lexicon.named("benefits");
    private final Lexicon tails = Lexicon.named("phrase-tails");
    private final Lexicon complements = Lexicon.named("complements");
    private final Lexicon innerPronouns = Lexicon.named("inner-pronouns");

    /**
     * Without what the object is to do: 房地产市场平稳健康发展 → 房地产市场; without 上 and what follows in 在…上, and
     * without what 为 is said for: 为打造名城贡献力量.
     *
     * @param before what stands before the phrase in its clause
     * @param range  what is asked for: of undertakings 数字化转型 is one itself
     */
    Words withoutComplement(Words words, String before, Set<EntityType> range) {
        boolean aim = range.contains(EntityType.POSITIONING) && !aims.isAim(words);
        boolean meant = before.contains(PURPOSE);
        boolean placed = placePrepositions.words().stream().anyMatch(before::contains);
        var depths = words.depths();
        for (int from = 1; from < words.size(); from++) {
            boolean listed = connectives.contains(words.get(from - 1).word());
            boolean goesOn = range.contains(EntityType.PROJECT) && reaches(words, from);
            if (depths[from] == 0 && (ends(words, from) && !goesOn || placed && localises(words.get(from))
                            || meant && benefits.contains(words.get(from).word()) || aim && aims.left(words, from))
                    || !listed && isComplement(words, from, range)) {
                return words.part(0, from);
            }
        }
        return words;
    }

    /** Without a list of clauses that only describe the rest: 效益好、前景广的产业 → 产业, 整合资源、打通渠道的平台 → 平台. */
    Words withoutClauses(Words words) {
        int from = behind(words, COUNTING);
        boolean listed = false;
        for (int i = from; i + 1 < words.size(); i++) {
            boolean ends = words.get(i).nature().equals(GENITIVE);
            if (ends || connectives.contains(words.get(i).word())) {
                if (!isClause(words.part(from, i), listed)) {
                    return words;
                }
                if (ends) {
                    return listed ? words.part(i + 1, words.size()) : words;
                }
                listed = true;
                from = i + 1;
            }
        }
        return words;
    }

    /** Whether it reads like a clause that describes: a verb with its object, or something with its quality; no deed. */
    private boolean isClause(Words words, boolean further) {
        int first = behind(words, ADVERBIAL);
        int last = words.size() - 1;
        if (first > last || words.text().length() <= WORD || officialVerbs.startOf(words.text()).isPresent()) {
            return false;
        }
        var begins = words.get(first).nature();
        var ends = words.get(last).nature();
        boolean verb = begins.equals("v") || further && begins.equals("vn");
        return first == last ? verb : verb && ends.startsWith("n") || ends.startsWith("a");
    }

    /** The first word behind those of some natures that begin it. */
    private static int behind(Words words, Set<String> natures) {
        int at = 0;
        while (at < words.size() && natures.contains(words.get(at).nature())) {
            at++;
        }
        return at;
    }

    /** Whether from a word on it tells what comes of the rest; 改造升级 is one undertaking. */
    private boolean isComplement(Words words, int from, Set<EntityType> range) {
        var text = words.text(from);
        return isComplement(text) && !(range.contains(EntityType.PROJECT) && (undertakings.contains(text)
                || undertakings.contains(words.text(from - 1))));
    }

    /** Whether it tells but how something is to grow: 高质量发展. */
    boolean isComplement(String text) {
        return complements.contains(text) || LISTED_GROWTH.matcher(text).matches();
    }

    /** Whether another verb begins at a word. */
    private boolean ends(Words words, int at) {
        var token = words.get(at);
        boolean adverb = isAdverb(token);
        boolean preposition = token.nature().equals("p") && prepositions.contains(token.word())
                && !connectives.contains(token.word());
        if (!adverb && !preposition) {
            return false;
        }
        boolean listed = connectives.contains(words.get(at - 1).word());
        boolean attribute = at + 1 < words.size() && (words.get(at + 1).nature().equals(GENITIVE)
                || connectives.contains(words.get(at + 1).word()));
        boolean modifies = words.tokens().subList(at, words.size()).stream()
                .anyMatch(later -> later.nature().equals(GENITIVE));
        // 功能配套完善、人民安居乐业的新城: what describes an aim is a list of clauses
        boolean describes = modifies && aims.isAim(words)
                && words.tokens().subList(at, words.size()).stream()
                        .takeWhile(later -> !later.nature().equals(GENITIVE))
                        .anyMatch(later -> connectives.contains(later.word()));
        boolean city = words.get(at - 1).word().equals(OF);
        // 团结友爱、和谐共处的邻里精神: so it is of a principle, 藏富于民战略
        boolean principle = principles.endOf(words.text()).isPresent();
        return adverb && !listed && !attribute && !city && !describes && !(modifies && principle)
                || preposition && !modifies && !principle;
    }

    /** Whether it tells how far what is built goes: 青山|至白水高速公路. */
    private boolean reaches(Words words, int at) {
        return words.get(at).word().equals(AS_FAR_AS) && words.tokens().subList(at, words.size()).stream()
                .takeWhile(token -> !connectives.contains(token.word()))
                .anyMatch(token -> builtThings.contains(token.word()));
    }

    private boolean localises(Token token) {
        return token.nature().equals("f") && localisers.contains(token.word());
    }

    /** Whether a word describes a verb; some of them are nouns too: 重点, 集中. */
    private boolean isAdverb(Token token) {
        return adverbs.contains(token.word()) && !token.nature().startsWith("n") && !token.nature().startsWith("vn")
                && !token.nature().startsWith("b");
    }

    /** Whether a word shows that what it stands in is no noun phrase; 自我革命精神 is one. */
    boolean disturbs(Token token) {
        return token.nature().equals("r") && !innerPronouns.contains(token.word());
    }

    /** Whether it only describes something: 标志性; 转型 and 分类 are words of their own. */
    boolean describes(Words words) {
        var last = words.get(words.size() - 1);
        boolean word = last.word().length() == WORD && !last.nature().equals(DESCRIBING);
        return adjectivalEnds.endOf(words.text()).filter(end -> !word || end.equals(last.word())).isPresent();
    }

    /** Whether a preposition begins it, other than 以 of a principle: 以人民为中心. */
    boolean isPreposed(Words words) {
        return words.get(0).nature().equals("p") && prepositions.contains(words.get(0).word());
    }

    /** Whether a verb begins it: a deed of its own, which its own rule finds; 共享原则 is a principle. */
    boolean isDeed(Words words) {
        return words.size() > 1 && (words.get(0).nature().startsWith("v") || isSplit(words))
                && !(words.size() == 2 && principles.contains(words.get(1).word()))
                && (officialVerbs.startOf(words.text())
                                .filter(verb -> verb.length() >= words.get(0).word().length()).isPresent()
                        || words.get(1).nature().equals(PERFECTIVE)
                        || words.get(1).nature().equals(NUMERAL));
    }

    /** Whether a verb begins it that the segmenter makes a quality or adverb and something else of: 厚|植, 共|创. */
    private boolean isSplit(Words words) {
        return HALVES.contains(words.get(0).nature()) && officialVerbs.contains(words.part(0, 2).text());
    }

    /** Whether it is one bare verb: 改进. */
    boolean isVerb(Words words) {
        return words.size() == 1 && words.get(0).nature().startsWith("v");
    }

    /** The phrase without measures before and general words behind. */
    Words core(Words words) {
        int from = 0;
        for (int lead = lead(words, from); lead > 0; lead = lead(words, from)) {
            from += lead;
        }
        int to = words.size();
        while (to - 1 > from && tails.contains(words.get(to - 1).word())) {
            to--;
        }
        return words.part(from, counted(words, from, to));
    }

    /** Where a number behind the phrase begins, 邻里纠纷100余起; its end where none stands there. */
    private static int counted(Words words, int from, int to) {
        int number = to - 1;
        while (number - 1 > from && words.get(number - 1).nature().equals(NUMERAL)) {
            number--;
        }
        return number < to - 1 && words.get(to - 1).nature().equals(MEASURE) ? number : to;
    }

    /** What stands before the last 的: 资金 of 资金的政策导向; empty where there is none. */
    Words owner(Words words) {
        return core(words.part(0, Math.max(0, words.lastPossessive())));
    }

    /** What stands behind the last 的; empty where there is none. */
    Words owned(Words words) {
        int at = words.lastPossessive();
        return core(words.part(at < 0 ? words.size() : at + 1, words.size()));
    }

    /** Without what is done to the rest: 旅游产业发展 → 旅游产业; empty where there is none. */
    Words withoutDeed(Words words) {
        int last = words.size() - 1;
        return last > 0 && deedNouns.contains(words.get(last).word()) ? words.part(0, last) : words.part(0, 0);
    }

    /** What is built: 滨江公园 of 滨江公园建设; else the whole. */
    Words built(Words words) {
        int last = words.size() - 1;
        var thing = words.part(0, Math.max(0, last));
        return last > 0 && words.get(last).word().equals(BUILDING) && builtThings.endOf(thing.text())
                .filter(end -> end.length() < thing.text().length()).isPresent() ? thing : words;
    }

    /** Whether an adverb is part of what is held to: 严格执法, 连续作战精神. */
    private boolean isManner(Words words, int adverb) {
        var rest = words.part(adverb + 1, words.size());
        boolean four = words.text().length() == 2 * WORD && rest.text().length() == WORD;
        boolean inspired = !rest.isEmpty() && rest.get(0).nature().startsWith("v")
                && principles.endOf(rest.text()).isPresent();
        return (four || inspired) && officialVerbs.startOf(rest.text())
                .filter(verb -> verb.length() >= rest.get(0).word().length()).isEmpty();
    }

    /** The number of words at the start that are no part of the phrase; a member of a list is one: 公开、公平的原则. */
    private int lead(Words words, int from) {
        int lead = described(words, from);
        return from + lead < words.size() && connectives.contains(words.get(from + lead).word()) ? 0 : lead;
    }

    /** The number of words at the start that only tell how, how many or which. */
    private int described(Words words, int from) {
        for (int count = Math.min(LONGEST_LEAD, words.size() - from - 1); count > 0; count--) {
            var text = words.part(from, from + count).text();
            boolean whole = WHOLE.isIn(text) && OF_A_MEETING.isIn(words.text());
            if (leads.contains(text) && !whole || measures.contains(text)) {
                return count;
            }
        }
        if (from + 1 >= words.size()) {
            return 0;
        }
        var token = words.get(from);
        boolean counted = token.nature().equals("m") && words.get(from + 1).nature().equals("q")
                && !ordinals.contains(words.get(from + 1).word());
        // 紧密型 is no adverb
        boolean adverbial = isAdverb(token) && !adjectivalEnds.contains(words.get(from + 1).word())
                && !isManner(words, from)
                && (officialVerbs.startOf(words.text(from + 1)).isPresent() || !COMPARED.isIn(words.text(from)));
        return counted ? 2 : adverbial || token.nature().startsWith("u") ? 1 : 0;
    }
}
