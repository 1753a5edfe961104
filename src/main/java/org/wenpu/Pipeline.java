package org.wenpu;

import java.util.List;
import org.wenpu.analysis.Analyser;
import org.wenpu.context.Surroundings;
import org.wenpu.extraction.AppositionExtractor;
import org.wenpu.extraction.AttendanceExtractor;
import org.wenpu.extraction.CareerExtractor;
import org.wenpu.extraction.DelegationExtractor;
import org.wenpu.extraction.Extractor;
import org.wenpu.extraction.LocationExtractor;
import org.wenpu.extraction.RuleExtractor;
import org.wenpu.extraction.RuleReader;
import org.wenpu.extraction.SpeechExtractor;
import org.wenpu.extraction.VisitExtractor;
import org.wenpu.knowledge.Divisions;
import org.wenpu.knowledge.Ontology;
import org.wenpu.model.Article;
import org.wenpu.model.Claim;
import org.wenpu.recognition.Mentions;
import org.wenpu.recognition.Values;
import org.wenpu.resolution.Resolver;

/** The way from an article to what it says, step by step. Safe for use by many threads. */
public final class Pipeline {

    private final Analyser analyser;
    private final Mentions mentions;
    private final Values values;
    private final Surroundings surroundings;
    private final List<Extractor> extractors;
    private final Resolver resolver;

    private Pipeline(Analyser analyser, Mentions mentions, Values values, Surroundings surroundings,
                     List<Extractor> extractors, Resolver resolver) {
        this.analyser = analyser;
        this.mentions = mentions;
        this.values = values;
        this.surroundings = surroundings;
        this.extractors = extractors;
        this.resolver = resolver;
    }

    /** The pipeline of the shipped knowledge. */
    public static Pipeline standard() {
        var ontology = Ontology.standard();
        var divisions = Divisions.standard();
        var extractors = List.of(new AppositionExtractor(), new LocationExtractor(divisions), new SpeechExtractor(),
                new DelegationExtractor(), new AttendanceExtractor(), new VisitExtractor(), new CareerExtractor(),
                new RuleExtractor(new RuleReader(ontology).rules()));
        return new Pipeline(new Analyser(), new Mentions(), new Values(), new Surroundings(),
                extractors, new Resolver(ontology, divisions));
    }

    /** What an article says. */
    public List<Claim> claims(Article article) {
        var document = analyser.analyse(article);
        var annotated = surroundings.annotated(document, mentions.in(document), values.in(document));
        var relations = extractors.stream().flatMap(extractor -> extractor.relations(annotated).stream()).toList();
        return resolver.claims(annotated, relations);
    }
}
