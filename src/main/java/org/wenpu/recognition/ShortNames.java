package org.wenpu.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.knowledge.PersonCharacters;
import org.wenpu.model.Document;
import org.wenpu.model.EntityType;
import org.wenpu.model.Span;
import org.wenpu.model.Token;

/**
 * Persons called by their surname and what they are: 王书记, 周副市长, 孙女士. Where no person of that surname was named
 * in full before, only a common surname counts, and only with an office.
 */
final class ShortNames {

    private static final Set<String> SURNAME_NATURES = Set.of("nr", "n", "j");
    private static final String OTHER_NATURES = "vpcdr";
    private static final double COMMON_SURNAME = -6;
    private static final int MOST_TITLE_TOKENS = 3;

    private final Lexicon surnames = Lexicon.named("surnames");
    private final Lexicon courtesies = Lexicon.named("courtesies");
    private final Lexicon prefixes = Lexicon.named("post-prefixes");
    private final Pattern office = Constructions.pattern("bare-office");

    /** The names of a document with these surnames and the offices behind them. */
    List<Name> added(Document document, List<Name> names) {
        var all = new ArrayList<>(names);
        document.sentences().forEach(sentence -> sentence.clauses().forEach(clause -> {
            for (int i = 0; i + 1 < clause.tokens().size(); i++) {
                if (mayBeSurname(clause.tokens().get(i))) {
                    put(clause.tokens().subList(i, Math.min(clause.tokens().size(), i + 1 + MOST_TITLE_TOKENS)),
                            document.simplified(), all);
                }
            }
        }));
        all.sort((one, other) -> one.span().compareTo(other.span()));
        return all;
    }

    private boolean mayBeSurname(Token token) {
        return token.span().length() == 1 && surnames.contains(token.word()) && !prefixes.contains(token.word())
                && !OTHER_NATURES.contains(token.nature().substring(0, 1));
    }

    /** Puts a surname and the office behind it in the place of what was found there, if its title is whole. */
    private void put(List<Token> tokens, String text, List<Name> names) {
        var surname = tokens.get(0);
        boolean isKnown = names.stream().anyMatch(name -> name.is(EntityType.PERSON) && name.span().length() > 1
                && name.span().end() <= surname.span().begin() && name.span().of(text).startsWith(surname.word()));
        boolean isSure = isKnown || SURNAME_NATURES.contains(surname.nature())
                && PersonCharacters.surname(surname.word().charAt(0)) > COMMON_SURNAME;
        for (int last = tokens.size() - 1; last > 0; last--) {
            var whole = Span.covering(surname.span(), tokens.get(last).span());
            var title = new Span(surname.span().end(), whole.end());
            var within = names.stream().filter(name -> name.span().overlaps(whole)).toList();
            boolean isOffice = isSure && office.matcher(title.of(text)).matches();
            if ((isOffice || isKnown && courtesies.contains(title.of(text)))
                    && within.stream().map(Name::span).allMatch(whole::covers)) {
                names.removeAll(within);
                names.add(new Name(surname.span(), EntityType.PERSON));
                if (isOffice) {
                    names.add(new Name(title, EntityType.POST));
                }
                return;
            }
        }
    }
}
