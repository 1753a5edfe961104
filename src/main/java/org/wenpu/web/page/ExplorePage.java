package org.wenpu.web.page;

import java.util.List;
import java.util.Optional;

/**
 * What the view of the graph shows.
 *
 * @param focus      what it is about, if anything is chosen
 * @param iri        what the graph calls that; empty without one
 * @param picture    where the picture gets its data
 * @param filter     what is let through
 * @param predicates what can be chosen
 * @param modalities what can be chosen
 * @param facts      what the picture shows, in words
 * @param connected  what to begin with, where nothing is chosen
 */
public record ExplorePage(Optional<Thing> focus, String iri, String picture, Neighbourhood.Filter filter,
                          List<Thing> predicates, List<Thing> modalities, List<Fact> facts, List<Thing> connected) {
}
