package org.wenpu.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;

/** The lists of offices in a sentence: 某市委常委、某区委书记（兼），某局局长. */
final class OfficeLists {

    private static final Pattern JOINT = Constructions.pattern("office-joint");
    /** What stands between an office and its holder: nothing, a note, or the end of the one that the office is in. */
    private static final Pattern NOTE = Constructions.pattern("note-before-a-holder");
    private static final Lexicon CONNECTIVES = Lexicon.named("connectives");

    private final AnnotatedDocument document;
    private final List<EntityMention> mentions;

    OfficeLists(AnnotatedDocument document, List<EntityMention> mentions) {
        this.document = document;
        this.mentions = mentions;
    }

    /** Where the office begins with the names right before it: 西宁市|城西区委书记. */
    int begin(int office) {
        int first = office;
        while (first > 0 && leads(first - 1)) {
            first--;
        }
        return mentions.get(first).span().begin();
    }

    /** The places of the offices of the list that one begins. */
    List<Integer> from(int first) {
        var list = new ArrayList<Integer>(List.of(first));
        for (int next = after(first); next < mentions.size() && joined(list.get(list.size() - 1), next);
                next = after(next)) {
            list.add(next);
        }
        return list;
    }

    /** The list without what is in apposition to a person behind it: 任某局局长，市长|王建国, 市长（现任某局局长）|王建国. */
    List<Integer> held(List<Integer> list) {
        boolean apposed = holder(list).isPresent();
        int end = list.size();
        while (apposed && end > 0) {
            end--;
            apposed = end > 0 && CONNECTIVES.contains(gap(list.get(end - 1), list.get(end)));
        }
        return list.subList(0, end);
    }

    /** The place of the person whom a list stands right before, but for a note in brackets. */
    Optional<Integer> holder(List<Integer> list) {
        int last = list.get(list.size() - 1);
        int end = mentions.get(last).span().end();
        return IntStream.range(last + 1, mentions.size()).boxed()
                .filter(at -> mentions.get(at).is(EntityType.PERSON)).findFirst()
                .filter(at -> NOTE.matcher(document.words(end, mentions.get(at).span().begin())).matches());
    }

    /** The office or person behind an office, past other names. */
    private int after(int office) {
        int next = office + 1;
        while (next < mentions.size() && isOther(next)) {
            next++;
        }
        return next;
    }

    /** Whether a mention is no office or person, and touches the next one. */
    private boolean leads(int at) {
        return at + 1 < mentions.size() && isOther(at)
                && mentions.get(at).span().end() == mentions.get(at + 1).span().begin();
    }

    private boolean isOther(int at) {
        var types = mentions.get(at).types();
        return !types.contains(EntityType.POST) && !types.contains(EntityType.PERSON);
    }

    private boolean joined(int first, int second) {
        return mentions.get(second).is(EntityType.POST) && JOINT.matcher(gap(first, second)).matches();
    }

    private String gap(int first, int second) {
        return document.words(mentions.get(first).span().end(), begin(second));
    }
}
