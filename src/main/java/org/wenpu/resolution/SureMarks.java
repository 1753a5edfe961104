package org.wenpu.resolution;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wenpu.model.Argument;
import org.wenpu.model.RelationMention;
import org.wenpu.model.Span;

/** The objects of an article whose bounds a trained model is sure of. */
final class SureMarks {

    private final Map<String, List<Argument.Marked>> ofPredicate;

    SureMarks(List<RelationMention> relations) {
        this.ofPredicate = relations.stream().filter(relation -> relation.object() instanceof Argument.Marked marked
                && marked.sure()).collect(Collectors.groupingBy(RelationMention::predicate,
                        Collectors.mapping(relation -> (Argument.Marked) relation.object(), Collectors.toList())));
    }

    /** Those within a stretch that was read for an object of a predicate. */
    List<Argument.Marked> within(Span stretch, String predicate) {
        return ofPredicate.getOrDefault(predicate, List.of()).stream()
                .filter(marked -> stretch.covers(marked.span())).toList();
    }
}
