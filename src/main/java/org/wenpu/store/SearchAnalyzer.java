package org.wenpu.store;

import java.io.Reader;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Cuts Chinese into pairs of neighbouring characters and other text into words. The two scripts, full and half width,
 * capitals and small letters are the same to it.
 */
final class SearchAnalyzer extends Analyzer {

    private final NormalizeCharMap simplified;

    /** With the characters that stand for others, and those. */
    SearchAnalyzer(Map<String, String> characters) {
        var map = new NormalizeCharMap.Builder();
        characters.forEach(map::add);
        simplified = map.build();
    }

    @Override
    protected Reader initReader(String field, Reader text) {
        return new MappingCharFilter(simplified, text);
    }

    /** The same for words that are not cut: those before an asterisk and those of regular expressions. */
    @Override
    protected Reader initReaderForNormalization(String field, Reader text) {
        return initReader(field, text);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new StandardTokenizer();
        return new TokenStreamComponents(words, new CJKBigramFilter(normalize(field, words)));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream words) {
        return new LowerCaseFilter(new CJKWidthFilter(words));
    }
}
