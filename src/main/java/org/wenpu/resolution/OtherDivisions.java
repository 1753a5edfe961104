package org.wenpu.resolution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Division;
import org.wenpu.knowledge.Divisions;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.EntityType;

/**
 * The divisions that an article names with the offices of their officials after it has called others by their class
 * alone: 延吉市 of 市长王建国会见延吉市委书记李明华, whose 市长 is not the one of 延吉市.
 */
final class OtherDivisions {

    private static final Pattern BY_CLASS = Constructions.pattern("office-by-its-class");

    private static final Lexicon CONNECTIVES = Lexicon.named("connectives");

    private OtherDivisions() {
    }

    /** Their full names. A headline may call short what the body names: it is not read. */
    static Set<String> of(AnnotatedDocument document, Divisions divisions) {
        var starts = new DivisionStarts(divisions);
        var called = new HashSet<String>();
        var others = new HashSet<String>();
        int body = document.document().body().stream().mapToInt(sentence -> sentence.span().begin()).findFirst()
                .orElse(0);
        for (var offices : introductions(document, body)) {
            boolean full = false;
            for (var office : offices) {
                var byClass = BY_CLASS.matcher(office);
                var division = starts.division(office).flatMap(name -> divisions.named(name).stream().findFirst());
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

    /** The offices before each person, from where the body begins. */
    private static List<List<String>> introductions(AnnotatedDocument document, int body) {
        var introductions = new ArrayList<List<String>>();
        var held = new ArrayList<String>();
        int end = body;
        for (var mention : document.mentions()) {
            if (mention.span().begin() < body) {
                continue;
            }
            var gap = document.document().simplified().substring(end, mention.span().begin());
            if (!gap.isEmpty() && !(mention.is(EntityType.POST) && CONNECTIVES.contains(gap))) {
                held.clear();
            }
            if (mention.is(EntityType.POST)) {
                held.add(mention.name());
            } else {
                if (mention.is(EntityType.PERSON)) {
                    introductions.add(List.copyOf(held));
                }
                held.clear();
            }
            end = mention.span().end();
        }
        return introductions;
    }
}
