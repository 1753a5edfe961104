package org.wenpu.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.Argument;
import org.wenpu.model.Clause;
import org.wenpu.model.Entity;
import org.wenpu.model.EntityType;
import org.wenpu.model.RelationMention;
import org.wenpu.model.Span;

/**
 * The lists of what is pushed on: of 做好环境消毒、卫生防疫和垃圾清运 all are works as soon as one is (guideline, rule 2).
 */
final class WorkLists {

    private static final String WORKING = "advances";
    private static final String VERB = "v";
    private static final String PREPOSITION = "p";
    private static final Set<String> QUALITIES = Set.of("a", "ad");
    private static final int SHORTEST = 4;
    private static final int LONGEST = 12;
    /** By how many characters works of one list may differ. */
    private static final int UNLIKE = 4;
    private static final Set<String> STRANGE = Set.of("r", "m", "q", "p", "c", "d", "uj", "ul", "uz", "w", "x");

    private final Trimming trimming = new Trimming();
    private final Lexicon verbs = Lexicon.named("working-verbs");
    private final Lexicon connectives = Lexicon.named("connectives");
    private final Lexicon ends = Lexicon.named("list-ends");
    private final Lexicon particles = Lexicon.named("particles");
    private final Lexicon generalities = Lexicon.named("generalities");
    private final List<Lexicon> deeds = Stream.of("undertakings", "lines-of-work").map(Lexicon::named).toList();
    private final Lexicon voids = Lexicon.named("void-deeds");

    /** What is told of the other works of the lists that some works are members of. */
    List<RelationMention> besides(AnnotatedDocument document, RelationMention relation, List<Told> works) {
        return !relation.predicate().equals(WORKING) ? List.of() : works.stream()
                .flatMap(work -> work.object().filter(span -> isWhole(document, work, span)).stream()).distinct()
                .flatMap(work -> beside(document, relation.clause(), work).stream())
                .map(span -> new RelationMention(relation.predicate(), relation.clause(), relation.trigger(),
                        relation.subject(), new Argument.Marked(span, EntityType.PROJECT, false), relation.modality(),
                        relation.rule(), relation.confidence())).toList();
    }

    /** Whether a work is named just as it stands there, with no head of its list. */
    private static boolean isWhole(AnnotatedDocument document, Told work, Span span) {
        return work.claim().object() instanceof Entity entity && entity.name().equals(document.words(span));
    }

    /** The other works of the list that a work of a clause is a member of. */
    private List<Span> beside(AnnotatedDocument document, Clause clause, Span work) {
        var words = Words.of(clause.tokens(), clause.span(), document.document().simplified());
        int first = IntStream.range(0, words.size())
                .filter(i -> words.get(i).span().begin() == work.begin()).findFirst().orElse(0);
        int begin = first == 0 ? 0 : begin(words, first);
        if (begin == 0) {
            return List.of();
        }
        var members = members(words, begin);
        // nothing is left of 立体式的 behind 多门类、
        var cores = members.stream().map(trimming::core).filter(core -> !core.isEmpty()).toList();
        boolean listed = cores.stream().anyMatch(core -> core.span().equals(work));
        return !listed || members.stream().anyMatch(WorkLists::isOpen) ? List.of()
                : cores.stream().filter(core -> !core.span().equals(work))
                        .filter(core -> isWork(core, work.length())).map(Words::span).toList();
    }

    /** Whether the list is of clauses, or of what the head of its last member has: 对A和B的指导, 将A、B分开. */
    private static boolean isOpen(Words member) {
        return member.get(0).nature().equals(PREPOSITION) || member.lastPossessive() >= 0;
    }

    /** Where the list begins that a word stands in: right behind its verb; 0 where no such verb opens it. */
    private int begin(Words words, int from) {
        int at = from;
        while (at > 0 && (connectives.contains(words.get(at).word()) || !opens(words.part(0, at).text()))) {
            at--;
        }
        return at;
    }

    /** Whether a text ends with a verb that opens a list: 做好, 开展好, 开展了. */
    private boolean opens(String text) {
        var end = particles.endOf(text).map(String::length).orElse(0);
        return verbs.endOf(text.substring(0, text.length() - end)).isPresent();
    }

    /** The members of the list that begins at a word. */
    private List<Words> members(Words words, int begin) {
        var depths = words.depths();
        var members = new ArrayList<Words>();
        int from = begin;
        for (int i = begin; i <= words.size(); i++) {
            boolean closed = i == words.size() || depths[i] == 0 && ends.contains(words.get(i).word());
            if (closed || depths[i] == 0 && connectives.contains(words.get(i).word())) {
                if (from < i) {
                    members.add(words.part(from, i));
                }
                from = i + 1;
            }
            if (closed) {
                break;
            }
        }
        return members;
    }

    /** Whether a member reads like a work as long as another: of a few words, a verb or verbal noun last. */
    private boolean isWork(Words core, int length) {
        var text = core.text();
        var last = core.get(core.size() - 1);
        return text.length() >= SHORTEST && text.length() <= LONGEST
                && Math.abs(text.length() - length) <= UNLIKE
                && (last.nature().startsWith(VERB) || deeds.stream().anyMatch(deed -> deed.endOf(text).isPresent()))
                && core.tokens().stream().noneMatch(token -> STRANGE.contains(token.nature()))
                && !QUALITIES.contains(core.get(0).nature())
                && core.tokens().stream().noneMatch(token -> verbs.contains(token.word()))
                && !generalities.contains(text) && voids.endOf(text).isEmpty() && !isDeed(core);
    }

    /** Whether a verb begins it that has an object: 优化营商环境治理, not 宣传教育. */
    private boolean isDeed(Words core) {
        return core.text().length() > SHORTEST && !core.beginsVerbal() && trimming.isDeed(core);
    }
}
