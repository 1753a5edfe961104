package org.wenpu.resolution;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Division;
import org.wenpu.knowledge.Divisions;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.EntityType;
import org.wenpu.model.Span;
import org.wenpu.pattern.Finder;

/**
 * The divisions that an article names with the offices of their officials after it has called others by their class
 * alone: 延吉市 of 市长王建国会见延吉市委书记李明华, whose 市长 is not the one of 延吉市; and those whose people come to
 * another one.
 */
final class OtherDivisions {

    private static final Pattern BY_CLASS = Constructions.pattern("office-by-its-class");
    private static final Finder COMING = Constructions.finder("come-to-us");

    private OtherDivisions() {
    }

    /** Their full names. A headline may call short what the body names: it is not read. */
    static Set<String> of(AnnotatedDocument document, Divisions divisions) {
        var starts = new DivisionStarts(divisions);
        var called = new HashSet<String>();
        var others = new HashSet<>(visiting(document, divisions, starts));
        int body = document.document().body().stream().mapToInt(sentence -> sentence.span().begin()).findFirst()
                .orElse(0);
        for (var introduction : Introduction.all(document)) {
            if (introduction.person().span().begin() < body) {
                continue;
            }
            boolean full = false;
            for (var office : introduction.offices()) {
                var byClass = BY_CLASS.matcher(office.name());
                var division = starts.division(office.name())
                        .flatMap(name -> divisions.named(name).stream().findFirst());
                if (byClass.find() && !full) {
                    called.add(byClass.group("class"));
                }
                division.map(Division::name).filter(name -> called.stream().anyMatch(name::endsWith))
                        .ifPresent(others::add);
                full |= division.isPresent();
            }
        }
        return others;
    }

    /** Those from which somebody comes to another one, whose paper tells of it: 白水县 of 白水县党政代表团来青山县考察. */
    private static Set<String> visiting(AnnotatedDocument document, Divisions divisions, DivisionStarts starts) {
        var visiting = new HashSet<String>();
        for (var sentence : document.document().body()) {
            var search = COMING.search(document.words(sentence.span()));
            if (search.find() && search.match().start() > 0) {
                var coming = search.match();
                int begin = sentence.span().begin();
                var before = document.mentionsIn(new Span(begin, begin + coming.start())).stream()
                        .flatMap(mention -> (mention.is(EntityType.ADMINISTRATIVE_DIVISION)
                                ? Optional.of(mention.name()) : starts.division(mention.name())).stream())
                        .flatMap(name -> divisions.named(name).stream().limit(1)).toList();
                divisions.named(coming.group("division")).stream().limit(1).forEach(home -> before.stream()
                        .filter(other -> !other.equals(home) && !divisions.parents(home).contains(other))
                        .map(Division::name).forEach(visiting::add));
            }
        }
        return visiting;
    }
}
