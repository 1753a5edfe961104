package org.wenpu.resolution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.knowledge.QuoteMarks;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.pattern.Finder;

/** Restores a modifier and a head that a list shares: 国际经济、金融、贸易中心 → 国际经济中心, … (guideline, rule 2). */
final class Restoration {

    /** What no work ends with: 人才强市战略. */
    static final String STRATEGY = Constructions.named("strategy");

    private static final int FEWEST = 3;
    private static final int LONGEST_MEMBER = 6;
    private static final int LONGEST_MIDDLE = 4;
    private static final int LONGEST_COUNTED = 8;
    private static final Pattern NUMBERED = Pattern.compile("^[0-9].*");
    private static final Pattern COUNTED = Constructions.pattern("counted-head");
    private static final Pattern FIELD_DEED = Constructions.pattern("field-deed");
    private static final Pattern SHARED_OUT = Constructions.pattern("shared-out");
    private static final Pattern CHANGE = Constructions.pattern("change");
    private static final Pattern OWNED = Constructions.pattern("owned-by-each");
    private static final Finder ORIENTING = Constructions.finder("orienting");
    private static final Pattern ORIENTED_HEAD = Constructions.pattern("oriented-head");
    private static final String BUILDING = Constructions.named("building");
    private static final Pattern OWNED_AIM = Constructions.pattern("owned-aim");
    private static final Pattern BARE_AIM = Constructions.pattern("bare-aim");
    private static final Pattern STRENGTH = Constructions.pattern("strength-by-something");
    private static final int SHORTEST_STRATEGY = 4;
    private static final int SHORTEST_HALF = 4;
    private static final int UNLIKE = 2;
    private static final int DEED = 2;
    private static final int SHORTEST_NAME = 3;
    private static final String NOUN = "n";
    private static final String VERB = "v";
    private static final Set<String> DEEDS = Set.of("v", "vn", "d", "ad", "a", "an", "b", "l");
    private static final Set<String> QUALITIES = Set.of("a", "ad", "d", "b", "z");

    private final Trimming trimming;
    private final Lexicon measures = Lexicon.named("measures");
    private final Lexicon modifiers = Lexicon.named("shared-modifiers");
    private final Lexicon heads = Lexicon.named("positioning-heads");
    private final Lexicon manners = Lexicon.named("deed-manners");
    private final Lexicon leaning = Lexicon.named("leaning-heads");
    private final Lexicon bearers = Lexicon.named("bearers");
    private final Lexicon shared = Lexicon.named("shared-heads");
    private final Lexicon undertakings = Lexicon.named("undertakings");
    private final Lexicon remedies = Lexicon.named("remedies");
    private final Lexicon needed = Lexicon.named("needed-heads");
    private final Lexicon things = Lexicon.named("built-things");
    private final Lexicon systems = Lexicon.named("system-heads");

    Restoration(Trimming trimming) {
        this.trimming = trimming;
    }

    /** The members with what they share; empty where they share nothing. */
    List<EntityMention> mentions(Lists.Reading list) {
        var texts = list.members().stream().map(member -> member.words().text()).toList();
        return texts.isEmpty() ? List.of() : counted(list, texts).map(head -> headed(list, head))
                .orElseGet(() -> modified(texts) ? withModifier(list, texts) : withOwner(list, texts));
    }

    /** The head that 等 or a number parts from its members: 科技、人才等高地, 科技、人才两大高地. */
    private Optional<String> counted(Lists.Reading list, List<String> texts) {
        var last = COUNTED.matcher(texts.get(texts.size() - 1));
        var head = list.closed() ? list.head()
                : Optional.of(last).filter(Matcher::matches).map(found -> found.group("head"));
        boolean brief = texts.stream().limit(texts.size() - 1L).allMatch(text -> text.length() <= LONGEST_COUNTED);
        return head.filter(found -> heads.endOf(found).isPresent() && measures.startOf(found).isEmpty()
                && !NUMBERED.matcher(found).matches() && brief && texts.size() > 1
                && texts.stream().limit(texts.size() - 1L).allMatch(text -> heads.endOf(text).isEmpty()));
    }

    private List<EntityMention> headed(Lists.Reading list, String head) {
        return list.members().stream().map(member -> {
            var text = trimming.core(member.words()).text();
            var counted = COUNTED.matcher(text);
            return mention(member, (counted.matches() ? counted.group("own") : text) + head);
        }).toList();
    }

    /**
     * The head that a member takes from the last one of its shape, 政策互惠、资源共享机制, or from behind 等, 供水、供电等设施.
     *
     * @param known whether the member is something by itself
     */
    Optional<String> head(Lists.Reading list, Words core, boolean known) {
        var last = list.members().get(list.members().size() - 1).words();
        var oriented = ORIENTED_HEAD.matcher(last.text());
        if (ORIENTING.isIn(core.text()) && oriented.find()) {
            return Optional.of(oriented.group());
        }
        var meeting = SharedMeetings.meeting(list, core);
        if (meeting.isPresent()) {
            return meeting.map(held -> shared.endOf(held).isPresent() ? held
                    : held + shared.endOf(last.text()).or(() -> list.head().flatMap(shared::endOf)).orElse(""));
        }
        if (bearers.endOf(core.text()).isPresent() && !Spirits.leans(last)) {
            return shared.endOf(last.text()).or(() -> list.head().flatMap(shared::endOf));
        }
        if (isStrategy(core, last)) {
            return Optional.of(STRATEGY);
        }
        var owned = list.closed() ? list.head().map(OWNED::matcher).filter(Matcher::matches)
                .map(found -> found.group("own")) : Optional.<String>empty();
        var done = done(list, core);
        return owned.isPresent() && things.endOf(core.text()).isEmpty() ? owned
                : done.isPresent() ? done : known ? Optional.empty() : list.closed() ? list.head().flatMap(this::needed)
                : parallel(core, list) ? Optional.of(last.part(1, last.size()).text())
                : leaning.endOf(last.text()).filter(head -> core.span().end() <= last.span().begin()
                        && leaning.endOf(core.text()).isEmpty() && !trimming.describes(core)
                        && !trimming.isDeed(last) && last.lastPossessive() < 0
                        && like(core.text().length(), last.text().length() - head.length())
                        && !(head.equals(BUILDING) && (things.endOf(core.text()).isPresent() || isDone(core))));
    }

    /** Whether half of A和B is a work, or is built as the other half of A和B建设 is, or has done to it what that has. */
    boolean isWork(Lists.Reading list, Words core) {
        return undertakings.contains(core.text()) && !trimming.isVerb(core) || isBuiltToo(list, core)
                || done(list, core).isPresent();
    }

    /** Whether both halves of A和B建设 are things, or one is as long as the other: 公路和医院, 法治政府和法治社会. */
    private boolean isBuiltToo(Lists.Reading list, Words core) {
        var last = list.members().get(list.members().size() - 1).words();
        int end = last.size() - 1;
        if (end < 1 || !last.get(end).word().equals(BUILDING) || last.lastPossessive() >= 0
                || core.lastPossessive() >= 0 || isDone(core) || QuoteMarks.isQuoted(core.text())
                || systems.endOf(core.text()).isPresent()) {
            return false;
        }
        var other = last.part(0, end);
        int length = core.text().length();
        return Stream.of(core, other).allMatch(half -> half.text().length() > DEED
                        && things.endOf(half.text()).isPresent())
                || length >= SHORTEST_HALF && other.text().length() >= SHORTEST_HALF
                        && Math.abs(length - other.text().length()) <= 1;
    }

    /** Whether it tells already what is done to something: nobody builds 项目推进. */
    private static boolean isDone(Words core) {
        return core.size() > 1 && core.get(core.size() - 1).nature().startsWith(VERB);
    }

    /**
     * Whether it is a strategy as the last of its list is, and as long without its head or of the
     * shape of many: 科教兴市、人才强市战略, 人才强市、创新驱动发展战略.
     */
    private static boolean isStrategy(Words core, Words last) {
        int length = core.text().length();
        return length >= SHORTEST_STRATEGY && core.span().end() <= last.span().begin() && last.text().endsWith(STRATEGY)
                && !core.text().endsWith(STRATEGY)
                && (last.text().length() == length + STRATEGY.length() || STRENGTH.matcher(core.text()).matches());
    }

    /** What is done to the like of a member at the end of its open list, and to it as well: 白水河、青山河|综合治理. */
    private Optional<String> done(Lists.Reading list, Words core) {
        if (list.closed() || core.text().length() < SHORTEST_NAME) {
            return Optional.empty();
        }
        var last = list.members().get(list.members().size() - 1).words();
        return core.span().end() > last.span().begin() ? Optional.empty()
                : IntStream.range(1, last.size())
                        .filter(i -> isTwin(last.part(0, i).text(), last.text(i), core.text()))
                        .mapToObj(i -> last.part(i, last.size()).text())
                        .filter(deed -> !deed.equals(BUILDING) && !SHARED_OUT.matcher(deed).lookingAt()
                                && undertakings.endOf(deed).or(() -> remedies.endOf(deed)).isPresent())
                        .findFirst();
    }

    /** Whether a deed has two objects that end alike, or are as long where they are to change: 生产线、供应链|智能化改造. */
    private static boolean isTwin(String object, String deed, String other) {
        return object.endsWith(other.substring(other.length() - 1)) && like(object.length(), other.length())
                || object.length() == other.length() && CHANGE.matcher(deed).matches();
    }

    /** What the members of a closed list are nothing without: 设施, or what is done in a field, 等领域改革. */
    private Optional<String> needed(String head) {
        var deed = FIELD_DEED.matcher(head);
        return needed.endOf(head).or(() -> Optional.of(deed).filter(Matcher::matches).map(found -> found.group("deed"))
                .filter(word -> undertakings.contains(word) || remedies.contains(word)));
    }

    /** Whether one noun stands before another that begins the last member, and shares what follows it: 水泥、焦化行业改造. */
    private boolean parallel(Words core, Lists.Reading list) {
        var member = list.members().get(list.members().size() - 1);
        var last = member.words();
        return isNoun(core) && last.size() > 2 && !member.conjoined() && !trimming.isDeed(last.part(1, last.size()))
                && core.span().end() + 1 == last.span().begin()
                && isNoun(last.part(0, 1)) && last.lastPossessive() < 0
                && last.get(0).word().length() == core.text().length()
                && undertakings.endOf(last.part(2, last.size()).text()).isPresent();
    }

    /** Whether it is a noun of one word: no work by itself. */
    boolean isNoun(Words words) {
        return words.size() == 1 && words.get(0).nature().startsWith(NOUN);
    }

    /** What describes the first member and each of its shape: 正确的 of 正确的历史观、民族观; empty where nothing does. */
    Words shared(Lists.Reading list, Words core) {
        var first = trimming.core(list.members().get(0).words());
        var own = trimming.owned(first).text();
        var quality = trimming.owner(first);
        boolean alike = !quality.isEmpty() && !core.isEmpty() && core.span().begin() >= first.span().end()
                && own.length() == core.text().length()
                && own.charAt(own.length() - 1) == core.text().charAt(core.text().length() - 1)
                && QUALITIES.contains(quality.get(0).nature());
        return alike ? quality : core.part(0, 0);
    }

    /** What tells of the first member and of those behind it: 制约发展的 of 制约发展的瓶颈、难题; empty where nothing does. */
    Words described(Lists.Reading list, Words core) {
        var first = list.members().get(0).words();
        return list.closed() || core.span().begin() < first.span().end() ? core.part(0, 0) : trimming.owner(first);
    }

    private static boolean like(int length, int other) {
        return other > 1 && Math.abs(length - other) <= UNLIKE;
    }

    /** What the first member is about, for a bare deed behind it: 湿地整体保护、系统修复 → 湿地; else nothing. */
    String subject(Lists.Reading list, Words core) {
        var first = trimming.core(list.members().get(0).words());
        int about = first.size() - DEED;
        boolean stated = about > 0 && isBareDeed(first.part(about, first.size())) && isBareDeed(core)
                && core.span().begin() >= first.span().end() && list.members().stream().skip(1)
                        .allMatch(member -> isBareDeed(trimming.core(member.words())));
        return stated ? first.part(0, about).text() : "";
    }

    /** 系统修复, 综合治理: four characters in which no thing is named. */
    private boolean isBareDeed(Words words) {
        return words.text().length() == 2 * DEED && words.tokens().stream().allMatch(token ->
                manners.contains(token.word()) || DEEDS.contains(token.nature()));
    }

    private boolean modified(List<String> texts) {
        int last = texts.size() - 1;
        return texts.size() >= FEWEST && modifiers.startOf(texts.get(0)).isPresent()
                && heads.endOf(texts.get(last)).filter(head -> head.length() < texts.get(last).length()).isPresent()
                && heads.endOf(texts.get(0)).isEmpty()
                && texts.stream().allMatch(text -> text.length() <= LONGEST_MEMBER)
                && texts.subList(1, last).stream().allMatch(text -> text.length() <= LONGEST_MIDDLE);
    }

    private List<EntityMention> withModifier(Lists.Reading list, List<String> texts) {
        var modifier = modifiers.startOf(texts.get(0)).orElseThrow();
        var head = heads.endOf(texts.get(texts.size() - 1)).orElseThrow();
        return list.members().stream().map(member -> {
            var text = member.words().text();
            var whole = text.startsWith(modifier) ? text : modifier + text;
            return mention(member, whole.endsWith(head) ? whole : whole + head);
        }).toList();
    }

    /** Bare aims with what stands before the head of the first one: 城市更新先行区、示范区; empty where the others are no such. */
    private static List<EntityMention> withOwner(Lists.Reading list, List<String> texts) {
        var first = OWNED_AIM.matcher(texts.get(0));
        boolean bare = texts.size() > 1 && first.matches()
                && texts.stream().skip(1).allMatch(text -> BARE_AIM.matcher(text).matches());
        return bare ? list.members().stream().map(member -> mention(member, first.group("own")
                + member.words().text().substring(member == list.members().get(0) ? first.end("own") : 0))).toList()
                : List.of();
    }

    private static EntityMention mention(Lists.Member member, String name) {
        return new EntityMention(member.words().span(), Set.of(EntityType.POSITIONING), name);
    }
}
