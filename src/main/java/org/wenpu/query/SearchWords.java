package org.wenpu.query;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * What somebody types to search for, as a query for text:query in which nothing that is typed means anything else:
 * words with spaces between must all stand in what is found, each as it is written.
 */
public final class SearchWords {

    /** What is typed by hand has fewer; Lucene refuses queries of more than a thousand. */
    private static final int MOST_WORDS = 16;
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");
    private static final Pattern WORD = Pattern.compile(".*[\\p{L}\\p{N}].*");
    /** Inside quotes all but these stand for themselves. */
    private static final Pattern SPECIAL = Pattern.compile("[\\\\\"]");

    private final List<String> words;

    public SearchWords(String text) {
        words = SPACE.splitAsStream(text).filter(word -> WORD.matcher(word).matches()).limit(MOST_WORDS).toList();
    }

    /** Whether there is nothing to search for: no letter, no digit. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Every word is required, as a phrase: +"延吉" +"医美". */
    public Node query() {
        return NodeFactory.createLiteralString(words.stream().map(SearchWords::phrase)
                .collect(Collectors.joining(" ")));
    }

    private static String phrase(String word) {
        return "+\"" + SPECIAL.matcher(word).replaceAll("\\\\$0") + "\"";
    }
}
