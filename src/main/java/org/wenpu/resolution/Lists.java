package org.wenpu.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.pattern.Finder;

/** Cuts a phrase into the members of its list: A、B和C等项目 → A, B, C with the general head 项目. */
final class Lists {

    private static final String GENITIVE = "uj";
    private static final Pattern GROUP = Constructions.pattern("counted-group");
    private static final Pattern COUNTED_FIELDS = Constructions.pattern("counted-fields");
    private static final Pattern SHOWN = Constructions.pattern("shows-it");
    private static final Finder SPOKEN = Constructions.finder("occasion-of-a-speech");
    private static final Pattern THOUGHT = Constructions.pattern("thought-behind-a-list");
    private static final String BETWEEN = Constructions.named("between");
    private static final String ABOUT = Constructions.named("about");
    private static final String TOGETHER_WITH = Constructions.named("together-with");
    private static final int LONGEST_TAIL = 2;

    private final Lexicon connectives = Lexicon.named("connectives");
    private final Lexicon conjunctions = Lexicon.named("conjunctions");
    private final Lexicon openers = Lexicon.named("list-openers");
    private final Lexicon frames = Lexicon.named("list-frames");
    private final Lexicon ends = Lexicon.named("list-ends");
    private final Lexicon principles = Lexicon.named("principle-nouns");
    private final Lexicon bearers = Lexicon.named("bearers");

    /**
     * A list as it is written.
     *
     * @param members its members, in order
     * @param head    the general head behind 等
     * @param closed  whether 等 closes the list, so that each member stands by itself
     */
    record Reading(List<Member> members, Optional<String> head, boolean closed) {

        Reading {
            members = List.copyOf(members);
        }

        /** A phrase that is one, whatever marks stand in it. */
        static Reading of(Words whole) {
            return new Reading(List.of(new Member(whole, false)), Optional.empty(), false);
        }
    }

    /**
     * A member of a list.
     *
     * @param words    its words
     * @param conjoined whether 和 stands before it, which may as well stand inside one name
     */
    record Member(Words words, boolean conjoined) {
    }

    /**
     * Reads a list; the name of its group may follow it where that is no member of its own. Where principles are asked
     * for, their names in it are whole: 敢闯敢试、追求卓越的作风 of 敢闯敢试、追求卓越的作风和奉献精神.
     */
    Reading read(Words words, boolean grouped, AnnotatedDocument document, Set<EntityType> types) {
        var depths = types.contains(EntityType.PRINCIPLE) ? depths(words, document) : words.depths();
        int end = words.size();
        int begin = framed(words, depths);
        for (int i = begin + 1; i < words.size() && end == words.size(); i++) {
            if (depths[i] == 0 && ends.contains(words.get(i).word()) && !titled(words, i)) {
                end = i;
            }
        }
        int group = end < words.size() || !grouped ? 0 : groupOf(words, begin);
        if (group > 0) {
            return new Reading(members(words.part(0, group), depths, begin),
                    Optional.of(unmarked(words.part(group, words.size()))), true);
        }
        boolean closed = end < words.size();
        boolean headed = closed && end + 1 < words.size() && !words.get(end + 1).nature().equals(GENITIVE);
        var head = headed ? Optional.of(unmarked(words.part(end + 1, words.size())))
                : Optional.<String>empty();
        return new Reading(members(words.part(0, end), depths, begin), head, closed);
    }

    /** For each word how many quotation marks and brackets are open around it, and principles begun before it. */
    private static int[] depths(Words words, AnnotatedDocument document) {
        var depths = words.depths();
        var names = words.isEmpty() ? List.<EntityMention>of() : document.mentionsIn(words.span()).stream()
                .filter(mention -> mention.is(EntityType.PRINCIPLE)).toList();
        for (int i = 0; i < depths.length; i++) {
            int at = words.get(i).span().begin();
            depths[i] += (int) names.stream()
                    .filter(name -> name.span().begin() < at && at < name.span().end()).count();
        }
        return depths;
    }

    /** Where what ends a phrase begins, at a word. */
    private static int startOf(String end, Words words) {
        int at = words.size();
        while (at > 0 && words.part(at - 1, words.size()).text().length() <= end.length()) {
            at--;
        }
        return at;
    }

    /** What is held to or aimed at, without what but shows it: 坚持人民至上|的具体行动, 打造“青山样本”|的生动实践. */
    static Words unshown(Words words, boolean grouped) {
        var shown = SHOWN.matcher(words.text());
        return !grouped && shown.find() ? words.part(0, startOf(shown.group(), words)) : words;
    }

    /** Without the name of the group that its members end with: 旅游两大产业 of 康养、旅游两大产业和纺织、建材两大产业. */
    private static Words withoutGroup(Words words) {
        var group = COUNTED_FIELDS.matcher(words.text());
        return group.find() ? words.part(0, startOf(group.group(), words)) : words;
    }

    private static String unmarked(Words head) {
        return head.text().replaceAll("[“”]", "");
    }

    /** Where a list ends that the name of its group follows: A、B、C“三大工程”; 0 where none does. */
    private int groupOf(Words words, int begin) {
        var group = GROUP.matcher(words.text());
        if (!group.find()) {
            return 0;
        }
        int at = Math.max(begin, startOf(group.group(), words));
        var before = words.part(begin, at);
        boolean listed = before.tokens().stream().anyMatch(token -> connectives.contains(token.word()))
                || IntStream.range(1, before.size()).anyMatch(i -> before.opens(i) && before.closes(i - 1));
        return listed && words.part(at, words.size()).text().equals(group.group()) ? at : 0;
    }

    /** Where the list begins: behind one that only describes it (集餐饮、购物于一体的商圈, 政府与企业之间的桥梁). */
    private int framed(Words words, int[] depths) {
        int described = described(words);
        if (described > 0) {
            return described;
        }
        int between = opened(words);
        for (int i = words.size() - 1; i > 0; i--) {
            between = words.get(i).word().equals(BETWEEN) ? Math.max(between, i) : between;
        }
        for (int i = between; i < words.size() && (between > 0 || frames.contains(words.get(0).word())); i++) {
            if (depths[i] == 0 && words.get(i).nature().equals(GENITIVE)) {
                return i;
            }
            if (connectives.contains(words.get(i).word())
                    && principles.endOf(words.part(between, i).text()).isPresent()) {
                break;
            }
        }
        int opened = between;
        // 总书记关于A、B重要讲话精神: without 的 the list begins where a principle ends
        return opened == 0 ? 0 : IntStream.range(opened + 1, words.size())
                .filter(i -> principles.endOf(words.part(opened, i + 1).text()).isPresent()).findFirst().orElse(opened);
    }

    /** Where a preposition stands before every connective: 总书记关于A、B的重要论述; 0 where none does. */
    private int opened(Words words) {
        return IntStream.range(1, words.size()).takeWhile(i -> !connectives.contains(words.get(i).word()))
                .filter(i -> openers.contains(words.get(i).word())).findFirst().orElse(0);
    }

    /** Where 的 stands if the whole describes one principle: 勇于担当、敢于负责的优良作风; 0 where a member is one itself. */
    private int described(Words words) {
        int last = words.size() - 1;
        int at = Math.max(0, last - 1);
        while (at > 0 && at >= last - LONGEST_TAIL && !words.get(at).nature().equals(GENITIVE)) {
            at--;
        }
        boolean described = at > 0 && words.get(at).nature().equals(GENITIVE)
                && principles.endOf(words.part(at + 1, last + 1).text()).isPresent() && IntStream.range(1, at)
                .noneMatch(i -> connectives.contains(words.get(i).word())
                        && (words.closes(i - 1) || ends(words.get(i - 1).word())));
        return described ? at : 0;
    }

    /** Whether a word ends a principle, or what has a spirit that is written behind another: 全会和…的讲话精神. */
    private boolean ends(String word) {
        return principles.endOf(word).isPresent() || bearers.contains(word);
    }

    private List<Member> members(Words words, int[] depths, int begin) {
        var members = new ArrayList<Member>();
        int from = 0;
        boolean conjoined = false;
        for (int i = 0; i < words.size(); i++) {
            boolean joins = i >= begin && depths[i] == 0 && connectives.contains(words.get(i).word())
                    && !words.get(i).word().equals(TOGETHER_WITH);
            if (joins && !inside(words, depths, i) && !titled(words.part(from, i))) {
                boolean further = conjunctions.contains(words.get(i).word());
                var member = words.part(from, i);
                add(members, further && !members.isEmpty() ? withoutGroup(member) : member, conjoined);
                conjoined = further;
                from = i + 1;
            } else if (i > Math.max(from, begin) && words.opens(i) && words.closes(i - 1)
                    && (words.opens(from) || words.opens(from + 1) || words.opens(from + 2))) {
                // “A”“B” and 新时代“A”“B” are lists without marks
                add(members, words.part(from, i), conjoined);
                conjoined = false;
                from = i;
            }
        }
        add(members, words.part(from, words.size()), conjoined);
        return members;
    }

    /**
     * Whether 和 stands inside one member, as marks go on behind it: 畜禽和水产养殖污染治理、秸秆利用. Behind a principle it
     * parts two: 全会精神和重要讲话、重要指示精神; and so it does two bodies: 中央和省委农村工作会议、市委全会精神; and two groups:
     * 康养、旅游两大产业和纺织、建材两大产业.
     */
    private boolean inside(Words words, int[] depths, int at) {
        boolean bodies = at > 0 && at + 1 < words.size() && SharedMeetings.isHolder(words.get(at - 1).word())
                && SharedMeetings.isHolder(words.get(at + 1).word());
        boolean grouped = COUNTED_FIELDS.matcher(words.part(0, at).text()).find();
        boolean parts = bodies || grouped || at > 0 && principles.endOf(words.get(at - 1).word()).isPresent();
        return conjunctions.contains(words.get(at).word()) && !parts && IntStream.range(at + 1, words.size())
                .anyMatch(i -> depths[i] == 0 && connectives.contains(words.get(i).word())
                        && !conjunctions.contains(words.get(i).word()));
    }

    /**
     * Whether what a thought is about is still to end: 总书记关于坚持 of 总书记关于坚持和完善…的重要思想; so it may be with where or
     * when it was said: 总书记视察青山 of 总书记视察青山、白水重要讲话精神.
     */
    private boolean titled(Words member) {
        return SPOKEN.isIn(member.text())
                || member.tokens().stream().anyMatch(token -> token.word().equals(ABOUT))
                && bearers.endOf(member.text()).isEmpty() && principles.endOf(member.text()).isEmpty();
    }

    /** Whether 等 stands in what a thought is about: 总书记关于A、B|等重要论述. */
    private boolean titled(Words words, int at) {
        int about = IntStream.range(0, at).filter(i -> words.get(i).word().equals(ABOUT)).max().orElse(at);
        return about < at && titled(words.part(about, at))
                && THOUGHT.matcher(words.part(at + 1, words.size()).text()).lookingAt();
    }

    private static void add(List<Member> members, Words words, boolean conjoined) {
        if (!words.isEmpty()) {
            members.add(new Member(words, conjoined));
        }
    }
}
