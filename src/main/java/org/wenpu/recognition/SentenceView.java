package org.wenpu.recognition;

import static java.util.Arrays.fill;

import java.util.ArrayList;
import java.util.List;
import org.wenpu.model.Sentence;
import org.wenpu.model.Token;

/**
 * A sentence as the model sees it: what is known of each of its characters. All arrays have {@link #MARGIN} empty
 * cells on both sides, so that the neighbours of a character need no check.
 */
final class SentenceView {

    static final int MARGIN = 2;

    private static final String OPENING = "《“‘（";
    private static final String CLOSING = "》”’）";
    private static final String BREAKS = "，。；：、！？";

    final int length;
    final char[] characters;
    final int[] tokens;
    final int[] natures;
    final int[] places;
    final int[] lengths;
    final int[] before;
    final int[] after;
    final int[] clusters;
    final int[] clustersBefore;
    final int[] clustersAfter;
    final int[] quotes;
    final int[] headsAhead;
    final WordMarks marks;

    private SentenceView(String text, int length) {
        int cells = length + 2 * MARGIN;
        this.length = length;
        this.characters = new char[cells];
        this.tokens = new int[cells];
        this.natures = new int[cells];
        this.places = new int[cells];
        this.lengths = new int[cells];
        this.before = new int[cells];
        this.after = new int[cells];
        this.clusters = new int[cells];
        this.clustersBefore = new int[cells];
        this.clustersAfter = new int[cells];
        this.quotes = new int[cells];
        this.headsAhead = new int[cells];
        this.marks = new WordMarks(cells);
        for (int i = 0; i < length; i++) {
            characters[MARGIN + i] = CharacterKind.folded(text.charAt(i));
        }
    }

    static SentenceView of(Sentence sentence, String simplified, WordTrie trie, WordClusters clusters) {
        var text = sentence.span().of(simplified);
        var view = new SentenceView(text, text.length());
        var tokens = new ArrayList<Token>();
        sentence.clauses().forEach(clause -> tokens.addAll(clause.tokens()));
        view.setTokens(tokens, sentence.span().begin(), clusters);
        view.setQuotes(text);
        view.marks.mark(text, trie);
        view.setHeadsAhead(text);
        return view;
    }

    private void setTokens(List<Token> all, int offset, WordClusters known) {
        var found = all.stream().mapToInt(token -> known.of(token.word())).toArray();
        int none = known.of("");
        for (int k = 0; k < all.size(); k++) {
            var token = all.get(k);
            boolean follows = k > 0 && all.get(k - 1).span().end() == token.span().begin();
            boolean precedes = k + 1 < all.size() && all.get(k + 1).span().begin() == token.span().end();
            var previous = follows ? all.get(k - 1).word() : "";
            var next = precedes ? all.get(k + 1).word() : "";
            int begin = token.span().begin() - offset + MARGIN;
            int end = begin + token.span().length();
            fill(tokens, begin, end, token.word().hashCode());
            fill(natures, begin, end, token.nature().hashCode());
            fill(lengths, begin, end, Math.min(5, token.span().length()));
            fill(before, begin, end, previous.hashCode());
            fill(after, begin, end, next.hashCode());
            fill(clusters, begin, end, found[k]);
            fill(clustersBefore, begin, end, follows ? found[k - 1] : none);
            fill(clustersAfter, begin, end, precedes ? found[k + 1] : none);
            for (int i = begin; i < end; i++) {
                places[i] = place(i - begin, token.span().length());
            }
        }
    }

    private static int place(int i, int length) {
        if (length == 1) {
            return Tags.SINGLE;
        }
        return i == 0 ? Tags.BEGIN : i == length - 1 ? Tags.END : Tags.MIDDLE;
    }

    /** Which bracket is open, and how far behind it opened (up to 3). */
    private void setQuotes(String text) {
        int open = 0;
        int since = 0;
        for (int i = 0; i < length; i++) {
            int opens = OPENING.indexOf(text.charAt(i));
            int closes = CLOSING.indexOf(text.charAt(i));
            if (opens >= 0) {
                open = opens + 1;
                since = 0;
            }
            quotes[MARGIN + i] = open == 0 ? 0 : open * 8 + Math.min(since, 3) + (closes >= 0 ? 4 : 0);
            since++;
            open = closes >= 0 ? 0 : open;
        }
    }

    /** Which heads of names end next to the right, and about how far, before the next mark of a pause. */
    private void setHeadsAhead(String text) {
        int heads = 0;
        int distance = 0;
        for (int i = length - 1; i >= 0; i--) {
            int ending = marks.endings(MARGIN + i) & WordMarks.HEADS;
            if (BREAKS.indexOf(text.charAt(i)) >= 0) {
                heads = 0;
            } else if (ending != 0 && (heads == 0 || distance > 1)) {
                heads = ending;
                distance = 0;
            }
            int range = distance < 2 ? 0 : distance < 5 ? 1 : distance < 10 ? 2 : distance < 18 ? 3 : 4;
            headsAhead[MARGIN + i] = heads == 0 ? 0 : heads * 8 + range;
            distance++;
        }
    }
}
