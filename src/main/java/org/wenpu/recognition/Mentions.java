package org.wenpu.recognition;

import java.util.List;
import org.wenpu.model.Document;
import org.wenpu.model.EntityMention;

/** Finds all that a document mentions: names, events that are held, projects, sights, and what stands for them. */
public final class Mentions {

    private final Recogniser recogniser = Recogniser.standard();
    private final MentionTidying tidying = new MentionTidying();
    private final RiverNames rivers = new RiverNames();
    private final EventPhrases events = new EventPhrases();
    private final NamePhrases phrases = new NamePhrases();
    private final ListedBodies lists = new ListedBodies();
    private final CountedNames counted = new CountedNames();
    private final SharedDivisions departments = new SharedDivisions();
    private final ProjectPhrases projects = new ProjectPhrases();
    private final SightPhrases sights = new SightPhrases();
    private final SightLists stops = new SightLists();
    private final Anaphors anaphors = new Anaphors();

    /** The mentions, in order; none overlaps another. */
    public List<EntityMention> in(Document document) {
        var names = rivers.told(document, tidying.tidied(document, recogniser.mentions(document)));
        var told = departments.added(document, counted.added(document,
                lists.added(document, phrases.added(document, events.added(document, names)))));
        return anaphors.added(document,
                stops.added(document, sights.added(document, projects.added(document, told))));
    }
}
