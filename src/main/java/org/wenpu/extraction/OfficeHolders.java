package org.wenpu.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wenpu.knowledge.AnaphoricWords;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.Clause;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.model.Span;
import org.wenpu.pattern.Finder;

/** Whose the offices of a career are: who stands before 任 or behind them (曾任A的王建国), or was told of last. */
final class OfficeHolders {

    private static final Pattern LEAD = Constructions.pattern("career-lead");
    private static final Pattern HOLDER_GAP = Constructions.pattern("holder-gap");
    private static final Pattern NOTE = Constructions.pattern("note-on-a-holder");
    private static final Pattern HOLDER_BEHIND = Constructions.pattern("holder-behind");
    private static final Finder DESCRIBED = Constructions.finder("described-person");
    private static final Finder BY_OTHERS = Constructions.finder("by-others");
    private static final Finder SUCCEEDED = Constructions.finder("succeeded");
    private static final Finder HIS = Constructions.finder("his-office");
    private static final Lexicon CONNECTIVES = Lexicon.named("connectives");

    /** This near to their office, persons may be listed with those they hold already: 延吉市市长李明华、图们市市长张晓东任副组长. */
    private static final int WIDEST_GAP = 2;

    private final AnnotatedDocument document;
    private List<EntityMention> told = List.of();

    OfficeHolders(AnnotatedDocument document) {
        this.document = document;
    }

    /** Takes who acts in a clause of its own, or ends one (生于1966年的王建国), for whom the text is about. */
    void tell(Clause clause) {
        var inside = persons(document.mentionsIn(clause.span()));
        var acting = persons(document.context(clause).subjects()).stream().filter(inside::contains).toList();
        var persons = acting.isEmpty() && inside.size() == 1 && closes(clause.span(), inside.get(0).span()) ? inside
                : acting;
        told = persons.isEmpty() || isPronoun(persons.get(0)) ? told : persons;
    }

    /** Whether a clause is nothing but a description of the person that it ends with. */
    private boolean closes(Span clause, Span person) {
        return person.end() == clause.end() && DESCRIBED.isIn(document.words(clause.begin(), person.begin()));
    }

    /** The text is about a person from now on. */
    void turnTo(EntityMention person) {
        told = List.of(person);
    }

    /** Whom the text is about. */
    List<EntityMention> told() {
        return told;
    }

    /** Who holds the offices behind a trigger, of which the last is given. */
    List<EntityMention> of(Clause clause, Span trigger, EntityMention last, List<EntityMention> mentions) {
        var behind = behind(last, mentions);
        if (!behind.isEmpty()) {
            told = behind;
            return behind;
        }
        var bracketed = bracketed(trigger, mentions);
        if (bracketed.isPresent()) {
            return List.of(bracketed.get());
        }
        if (HIS.isIn(document.words(trigger))) {
            return persons(mentions).stream().filter(person -> person.span().end() <= trigger.begin())
                    .reduce((first, second) -> second).map(List::of).orElse(told);
        }
        var named = before(clause.span().begin(), trigger.begin());
        if (!named.isEmpty()) {
            return isPronoun(named.get(0)) && !told.isEmpty() ? told : named;
        }
        var lead = document.words(clause.span().begin(), trigger.begin());
        return LEAD.matcher(lead).matches() ? told : BY_OTHERS.isIn(lead) ? List.of()
                : persons(document.context(clause).subjects());
    }

    /** Whom a bracket tells of: 王建国（时任A）. */
    private Optional<EntityMention> bracketed(Span trigger, List<EntityMention> mentions) {
        return persons(mentions).stream().filter(person -> person.span().end() < trigger.begin())
                .filter(person -> NOTE.matcher(document.words(person.span().end(), trigger.begin())).matches())
                .findFirst();
    }

    /** The persons whom the offices describe: 曾任A的王建国, 担任A的是王建国. */
    private List<EntityMention> behind(EntityMention office, List<EntityMention> mentions) {
        int end = office.span().end();
        var list = new ArrayList<EntityMention>();
        for (var person : persons(mentions).stream().filter(person -> person.span().begin() > end).toList()) {
            int last = list.isEmpty() ? end : list.get(list.size() - 1).span().end();
            var gap = document.words(last, person.span().begin());
            if (list.isEmpty() ? !HOLDER_BEHIND.matcher(gap).matches() : !CONNECTIVES.contains(gap)) {
                break;
            }
            list.add(person);
        }
        return list;
    }

    /** The persons named right before a place. */
    private List<EntityMention> before(int begin, int end) {
        var persons = begin == end ? List.<EntityMention>of() : persons(document.mentionsIn(new Span(begin, end)))
                .stream().filter(person -> !succeeded(begin, person)).toList();
        int from = persons.size();
        while (from > 0 && leads(persons, from, end)) {
            from--;
        }
        return persons.subList(from, persons.size());
    }

    /** Whether the person before one, or before the end of all, belongs to those who come to hold the offices. */
    private boolean leads(List<EntityMention> persons, int at, int end) {
        int last = persons.get(at - 1).span().end();
        boolean titled = end - persons.get(persons.size() - 1).span().end() <= WIDEST_GAP;
        var gap = document.words(last, at == persons.size() ? end : !titled ? persons.get(at).span().begin()
                : Math.max(last, document.outermost(persons.get(at))));
        return at < persons.size() ? CONNECTIVES.contains(gap)
                : HOLDER_GAP.matcher(gap).matches() && !BY_OTHERS.isIn(gap);
    }

    /** Whether another takes the place of a person: 王建国接替|李明华|出任市长. */
    private boolean succeeded(int begin, EntityMention person) {
        return person.span().begin() > begin
                && SUCCEEDED.isIn(document.words(begin, person.span().begin()));
    }

    private static List<EntityMention> persons(List<EntityMention> mentions) {
        return mentions.stream().filter(mention -> mention.is(EntityType.PERSON)).toList();
    }

    private boolean isPronoun(EntityMention person) {
        return AnaphoricWords.contains(person.name());
    }
}
