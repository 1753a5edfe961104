package org.wenpu.context;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.model.Modality;

/** Whom the points of a call are meant for: 延吉市要A，市财政局要B；要C calls on 延吉市 again. */
final class Points {

    private static final Set<EntityType> BODY = Set.of(EntityType.ORGANISATION);

    private List<EntityMention> whole = List.of();
    private boolean begins;
    private boolean called;
    private boolean digressed;

    /** Begins a point. */
    void begin() {
        begins = true;
    }

    /** Those whom the point before began with, where it then called on bodies and the next one begins anew. */
    Optional<List<EntityMention>> former(boolean calls, Opening opening) {
        return begins && digressed && calls && opening.subjects().isEmpty() ? Optional.of(whole) : Optional.empty();
    }

    /** Takes whom a clause is about. */
    void take(Opening opening, List<EntityMention> subjects, Modality modality) {
        if (begins) {
            whole = subjects;
            called = false;
            digressed = false;
        } else if (called && !opening.subjects().isEmpty()) {
            digressed = opening.subjects().stream().allMatch(subject -> subject.types().equals(BODY));
        }
        called |= modality == Modality.DIRECTIVE;
        begins = false;
    }
}
