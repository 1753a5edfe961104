package org.wenpu.recognition;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.regex.Pattern;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.knowledge.PersonCharacters;
import org.wenpu.model.Document;
import org.wenpu.model.EntityType;
import org.wenpu.model.Span;
import org.wenpu.model.Token;

/**
 * The persons of a roll that was printed without marks between its names: 王克王涛王海. A stretch is a roll if all of
 * it reads well as surnames with the one or two characters of a given name, or as foreign names with their joints;
 * the likeliest reading by the {@linkplain PersonCharacters characters} tells the bounds.
 * Persons must have been found in it before, in a short roll two without a mark between them.
 */
final class NameRolls {

    private static final int LEAST_NAMES = 3;
    private static final int SURE_NAMES = 6;
    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_FOREIGN = 16;
    private static final int MOST_WORDED = 4;
    private static final String PERSON_NATURE = "nr";
    private static final char JOINT = '·';

    /** Natural logarithms of likelihoods; the least is a name's own in a roll, on the average. */
    private static final double LEAST = -21;
    private static final double TWO_GIVEN = -0.43;
    private static final double ONE_GIVEN = -1.05;
    private static final double RARE_SURNAME = -6.9;
    private static final double COMPOUND_SURNAME = -6.9;
    private static final double FOREIGN_CHARACTER = -7;

    private final Pattern stretch = Pattern.compile("[\\p{IsHan}·]{6,}");
    private final Pattern foreign = Pattern.compile("\\p{IsHan}{1,6}(?:·\\p{IsHan}{1,5})+");
    private final Lexicon surnames = Lexicon.named("surnames");

    /** A way to read a stretch up to some place: how likely it is, and how long its last name is. */
    private record Reading(double likelihood, int last) {
    }

    /** The names of a text, with the persons of its rolls in the place of what was found there. */
    List<Name> mended(Document document, List<Name> names) {
        var text = document.simplified();
        var mended = new ArrayList<>(names);
        stretch.matcher(text).results().map(found -> new Span(found.start(), found.end())).forEach(whole -> {
            var found = names.stream().filter(name -> name.span().overlaps(whole)).toList();
            var persons = found.stream().filter(name -> name.is(EntityType.PERSON)).map(Name::span).toList();
            if (persons.isEmpty() || isWorded(document, whole)) {
                return;
            }
            var roll = roll(whole.of(text));
            if (roll.size() >= (areRun(persons) ? LEAST_NAMES : SURE_NAMES)) {
                mended.removeAll(found);
                roll.forEach(span -> mended.add(new Name(
                        new Span(whole.begin() + span.begin(), whole.begin() + span.end()), EntityType.PERSON)));
            }
        });
        mended.sort((one, other) -> one.span().compareTo(other.span()));
        return mended;
    }

    /** Whether much of a stretch is words that are no names. */
    private static boolean isWorded(Document document, Span whole) {
        int worded = document.sentences().stream().filter(sentence -> sentence.span().overlaps(whole))
                .flatMap(sentence -> sentence.clauses().stream()).flatMap(clause -> clause.tokens().stream())
                .filter(token -> token.span().length() > 1 && !token.nature().startsWith(PERSON_NATURE))
                .map(Token::span).filter(whole::covers).mapToInt(Span::length).sum();
        return MOST_WORDED * worded >= whole.length();
    }

    /** Whether two persons were found without a mark between them, or as one. */
    private static boolean areRun(List<Span> persons) {
        return persons.stream().anyMatch(person -> person.length() > LONGEST_NAME
                || persons.stream().anyMatch(other -> other.begin() == person.end()));
    }

    /** The names that fill a stretch, or nothing where it is no roll. */
    private List<Span> roll(String stretch) {
        var best = new ArrayList<>(List.of(new Reading(0, 0)));
        for (int end = 1; end <= stretch.length(); end++) {
            var reading = new Reading(Double.NEGATIVE_INFINITY, 1);
            for (int begin = Math.max(0, end - LONGEST_FOREIGN); begin < end; begin++) {
                double likelihood = best.get(begin).likelihood() + likelihood(stretch.substring(begin, end));
                reading = likelihood > reading.likelihood() ? new Reading(likelihood, end - begin) : reading;
            }
            best.add(reading);
        }
        var roll = new LinkedList<Span>();
        for (int end = stretch.length(); end > 0; end -= best.get(end).last()) {
            roll.addFirst(new Span(end - best.get(end).last(), end));
        }
        return best.get(stretch.length()).likelihood() > LEAST * roll.size() ? roll : List.of();
    }

    private double likelihood(String name) {
        if (name.indexOf(JOINT) >= 0) {
            return foreign.matcher(name).matches() ? FOREIGN_CHARACTER * name.length() : Double.NEGATIVE_INFINITY;
        }
        if (name.length() < 2 || name.length() > LONGEST_NAME) {
            return Double.NEGATIVE_INFINITY;
        }
        double rare = surnames.contains(name.substring(0, 1)) ? 0 : RARE_SURNAME;
        double simple = PersonCharacters.surname(name.charAt(0)) + rare + given(name.substring(1));
        boolean isCompound = name.length() > 2 && surnames.contains(name.substring(0, 2));
        return isCompound ? Math.max(simple, COMPOUND_SURNAME + given(name.substring(2))) : simple;
    }

    private double given(String name) {
        return (name.length() == 1 ? ONE_GIVEN : TWO_GIVEN) + PersonCharacters.given(name);
    }
}
