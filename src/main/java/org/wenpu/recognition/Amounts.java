package org.wenpu.recognition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.Amount;
import org.wenpu.model.Document;
import org.wenpu.model.Span;
import org.wenpu.model.ValueMention;

/** Finds amounts of money: 120亿元, 102.4亿美元, 30多亿元. */
final class Amounts {

    private final Map<String, String> magnitudes = Lexicon.named("magnitudes").pairs();
    private final Map<String, String> currencies = Lexicon.named("currencies").pairs();
    private final Pattern pattern = Constructions.pattern("amount");

    List<ValueMention> in(Document document) {
        return pattern.matcher(document.simplified()).results().map(this::mention).toList();
    }

    private ValueMention mention(MatchResult match) {
        var number = new BigDecimal(match.group(1).replace(",", ""));
        var magnitude = match.group(2) == null ? BigDecimal.ONE : new BigDecimal(magnitudes.get(match.group(2)));
        return new ValueMention(new Span(match.start(), match.end()),
                new Amount(match.group(), number.multiply(magnitude).stripTrailingZeros(),
                        currencies.get(match.group(3))));
    }
}
