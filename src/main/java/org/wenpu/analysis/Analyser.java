package org.wenpu.analysis;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.Article;
import org.wenpu.model.Clause;
import org.wenpu.model.Document;
import org.wenpu.model.Paragraph;
import org.wenpu.model.Sentence;
import org.wenpu.model.Span;
import org.wenpu.model.Token;
import org.wenpu.pattern.Finder;
import org.wenpu.pattern.Marks;

/**
 * Cuts an article into paragraphs, sentences, clauses and tokens. Safe for use by many threads.
 *
 * <p>HanLP cuts the words; its own recognition of names is off, as it errs too often on this genre.
 */
public final class Analyser {

    private final ScriptConverter converter = new ScriptConverter();
    private final Map<String, String> splitWords = Lexicon.named("split-words").pairs();
    private final List<Finder> noise =
            Lexicon.named("noise").words().stream().map(Finder::new).toList();
    private final Segment segment = new ViterbiSegment()
            .enableCustomDictionary(false).enableNameRecognize(false).enableTranslatedNameRecognize(false)
            .enablePartOfSpeechTagging(true).enableOffset(true);

    public Document analyse(Article article) {
        var simplified = converter.simplified(article.text());
        var splitter = new Splitter(withoutNoise(simplified));
        var paragraphs = splitter.lines().stream()
                .map(line -> paragraph(line, article, simplified, splitter)).toList();
        return new Document(article, simplified, paragraphs);
    }

    /** Blanks what is not part of the news: 责任编辑：…, 返回搜狐，查看更多. */
    private String withoutNoise(String simplified) {
        var marks = new Marks(simplified);
        var text = simplified;
        for (var finder : noise) {
            if (finder.mayFind(marks)) {
                text = finder.matcher(text).replaceAll(match -> "\n".repeat(match.end() - match.start()));
            }
        }
        return text;
    }

    private Paragraph paragraph(Span line, Article article, String simplified, Splitter splitter) {
        var isTitle = !article.title().isEmpty() && line.of(article.text()).equals(article.title().strip());
        var sentences = splitter.sentences(line).stream()
                .map(span -> sentence(span, simplified, splitter)).toList();
        return new Paragraph(line, isTitle ? Paragraph.Kind.TITLE : Paragraph.Kind.BODY, sentences);
    }

    private Sentence sentence(Span span, String simplified, Splitter splitter) {
        var tokens = tokens(span, simplified);
        var clauses = splitter.clauses(span).stream()
                .map(clause -> new Clause(clause, tokens.stream().filter(t -> clause.covers(t.span())).toList()))
                .toList();
        return new Sentence(span, clauses);
    }

    private List<Token> tokens(Span sentence, String simplified) {
        var tokens = new ArrayList<Token>();
        for (Term term : segment.seg(sentence.of(simplified))) {
            int begin = sentence.begin() + term.offset;
            int cut = splitWords.getOrDefault(term.word, "").length();
            if (cut > 0) {
                tokens.add(token(begin, begin + cut, term, simplified));
            }
            if (!term.word.isBlank()) {
                tokens.add(token(begin + cut, begin + term.length(), term, simplified));
            }
        }
        return tokens;
    }

    private static Token token(int begin, int end, Term term, String simplified) {
        var span = new Span(begin, end);
        return new Token(span, span.of(simplified), term.nature.toString());
    }
}
