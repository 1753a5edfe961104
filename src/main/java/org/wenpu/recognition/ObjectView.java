package org.wenpu.recognition;

import java.util.Arrays;
import java.util.Optional;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.Clause;
import org.wenpu.model.EntityMention;
import org.wenpu.model.Sentence;
import org.wenpu.model.Span;
import org.wenpu.model.Token;

/**
 * What governs each character of a sentence: the verbs and prepositions of its clause, what is mentioned there, and how
 * the clause is put. The arrays have the margins of {@link SentenceView}.
 */
final class ObjectView {

    private static final int[] NONE = {};
    private static final int[] FAR = {1, 3, 6, 12};

    final SentenceView sentence;
    /** The nearest verb or preposition before. */
    final int[] verbs;
    /** The one before that. */
    final int[] outerVerbs;
    /** How far the nearest one is, in five steps. */
    final int[] distances;
    /** All of them before, from the start of the clause. */
    final int[][] allVerbs;
    /** The first one behind. */
    final int[] nextVerbs;
    /** The last word of the clause. */
    final int[] lastWords;
    /** The type of the mention, and the place in it. */
    final int[] mentions;
    /** Modality, and whether somebody speaks; 0 where no object may stand. */
    final int[] contexts;

    private final int offset;

    private ObjectView(SentenceView view, int offset) {
        int cells = view.length + 2 * SentenceView.MARGIN;
        this.sentence = view;
        this.offset = offset - SentenceView.MARGIN;
        this.verbs = new int[cells];
        this.outerVerbs = new int[cells];
        this.distances = new int[cells];
        this.allVerbs = new int[cells][];
        Arrays.fill(allVerbs, NONE);
        this.nextVerbs = new int[cells];
        this.lastWords = new int[cells];
        this.mentions = new int[cells];
        this.contexts = new int[cells];
    }

    /**
     * The view of a sentence.
     *
     * @param openings where in each clause objects may begin to stand; its end where there are none
     */
    static ObjectView of(Sentence sentence, AnnotatedDocument document, int[] openings, WordTrie trie,
                         WordClusters clusters) {
        var view = new ObjectView(SentenceView.of(sentence, document.document().simplified(), trie, clusters),
                sentence.span().begin());
        document.mentionsIn(sentence.span()).forEach(view::setMention);
        for (int i = 0; i < openings.length; i++) {
            var clause = sentence.clauses().get(i);
            var context = document.context(clause);
            Arrays.fill(view.contexts, openings[i] - view.offset, clause.span().end() - view.offset,
                    1 + 2 * context.modality().ordinal() + (context.speaker().isPresent() ? 1 : 0));
            if (openings[i] < clause.span().end()) {
                view.setVerbs(clause);
            }
        }
        return view;
    }

    private void setMention(EntityMention mention) {
        int type = 4 * (1 + mention.types().stream().mapToInt(Enum::ordinal).min().orElseThrow());
        int begin = mention.span().begin() - offset;
        int last = mention.span().end() - offset - 1;
        Arrays.fill(mentions, begin, last + 1, type + 1);
        mentions[last] = type + 2;
        mentions[begin] = type;
    }

    private void setVerbs(Clause clause) {
        var tokens = clause.tokens();
        int last = tokens.isEmpty() ? 0 : tokens.get(tokens.size() - 1).word().hashCode();
        int verb = 0;
        int outer = 0;
        var before = NONE;
        int end = clause.span().begin() - offset;
        int filled = end;
        for (var token : tokens) {
            int begin = token.span().begin() - offset;
            int behind = token.span().end() - offset;
            Arrays.fill(verbs, begin, behind, verb);
            Arrays.fill(outerVerbs, begin, behind, outer);
            Arrays.fill(allVerbs, begin, behind, before);
            Arrays.fill(lastWords, begin, behind, last);
            for (int cell = begin; cell < behind; cell++) {
                distances[cell] = distance(cell - end);
            }
            if (governs(token)) {
                Arrays.fill(nextVerbs, filled, begin, token.word().hashCode());
                filled = begin;
                outer = verb;
                verb = token.word().hashCode();
                end = behind;
                before = Arrays.copyOf(before, before.length + 1);
                before[before.length - 1] = verb;
            }
        }
    }

    /** The verb or preposition that governs a stretch of a clause. */
    static Optional<String> governor(Clause clause, Span stretch) {
        return clause.tokens().stream().filter(token -> token.span().end() <= stretch.begin())
                .filter(ObjectView::governs).map(Token::word).reduce((one, next) -> next);
    }

    private static boolean governs(Token token) {
        return token.nature().startsWith("v") || token.nature().startsWith("p");
    }

    private static int distance(int characters) {
        int steps = 0;
        while (steps < FAR.length && characters >= FAR[steps]) {
            steps++;
        }
        return steps;
    }
}
