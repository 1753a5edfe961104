package org.wenpu;

import java.util.List;
import java.util.stream.Stream;
import org.wenpu.extraction.AppositionExtractor;
import org.wenpu.extraction.AttendanceExtractor;
import org.wenpu.extraction.CareerExtractor;
import org.wenpu.extraction.DelegationExtractor;
import org.wenpu.extraction.Extractor;
import org.wenpu.extraction.GuestExtractor;
import org.wenpu.extraction.LawExtractor;
import org.wenpu.extraction.LocationExtractor;
import org.wenpu.extraction.ObjectExtractor;
import org.wenpu.extraction.PresentationExtractor;
import org.wenpu.extraction.RoomExtractor;
import org.wenpu.extraction.RuleExtractor;
import org.wenpu.extraction.RuleReader;
import org.wenpu.extraction.SceneExtractor;
import org.wenpu.extraction.SpeechExtractor;
import org.wenpu.extraction.VisitExtractor;
import org.wenpu.knowledge.Divisions;
import org.wenpu.knowledge.Ontology;
import org.wenpu.model.Article;
import org.wenpu.model.Claim;
import org.wenpu.recognition.ObjectModel;
import org.wenpu.resolution.Resolver;

/** The way from an article to what it says, step by step. Safe for use by many threads. */
public final class Pipeline {

    private final Annotator annotator;
    private final List<Extractor> extractors;
    private final Resolver resolver;

    private Pipeline(Annotator annotator, List<Extractor> extractors, Resolver resolver) {
        this.annotator = annotator;
        this.extractors = extractors;
        this.resolver = resolver;
    }

    /** The pipeline of the shipped knowledge: what the rules read, and what a model marks beside it. */
    public static Pipeline standard() {
        return of(Stream.of(new ObjectExtractor(ObjectModel.standard(), Ontology.standard())));
    }

    /** The pipeline without the model of objects. */
    static Pipeline ofRules() {
        return of(Stream.empty());
    }

    private static Pipeline of(Stream<Extractor> further) {
        var ontology = Ontology.standard();
        var divisions = Divisions.standard();
        var rules = Stream.of(new AppositionExtractor(), new LocationExtractor(divisions), new SpeechExtractor(),
                new DelegationExtractor(), new AttendanceExtractor(), new PresentationExtractor(),
                new VisitExtractor(), new GuestExtractor(), new SceneExtractor(), new RoomExtractor(),
                new CareerExtractor(), new LawExtractor(),
                new RuleExtractor(new RuleReader(ontology).rules()));
        return new Pipeline(new Annotator(), Stream.concat(rules, further).toList(), new Resolver(ontology, divisions));
    }

    /** What an article says. */
    public List<Claim> claims(Article article) {
        var document = annotator.annotated(article);
        var relations = extractors.stream().flatMap(extractor -> extractor.relations(document).stream()).toList();
        return resolver.claims(document, relations);
    }
}
