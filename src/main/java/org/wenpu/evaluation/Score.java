package org.wenpu.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.apache.jena.sparql.core.Quad;

/** How well a graph says the gold facts of some articles, in figures. */
public final class Score {

    private final Map<String, Tally> predicates = new LinkedHashMap<>();
    private final List<String> errors = new ArrayList<>();
    private final Tally strict = new Tally();
    private final Tally relaxed = new Tally();
    private int modality;
    private int speaker;
    private int evidence;

    /** Facts that are asked for, claims that are found, and those of them that are right. */
    private static final class Tally {
        private int gold;
        private int found;
        private int right;

        Rates rates() {
            return Rates.of(right, found, gold);
        }
    }

    private Score() {
    }

    /** Compares the claims of a graph with gold facts. */
    public static Score of(List<GoldArticle> articles, Collection<Quad> quads) {
        var score = new Score();
        var claims = new ClaimGraph(quads).claims();
        articles.forEach(article -> score.add(article, claims.getOrDefault(article.name(), List.of())));
        return score;
    }

    /** The missed facts and the wrong claims, a line each, by article. */
    public List<String> errors() {
        return List.copyOf(errors);
    }

    /** The figures as lines. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        ToIntFunction<Map.Entry<String, Tally>> gold = entry -> entry.getValue().gold;
        predicates.entrySet().stream().sorted(Comparator.comparingInt(gold).reversed())
                .forEach(entry -> lines.add(line(entry.getKey(), entry.getValue())));
        lines.add("strict   " + strict.rates().line() + "   (" + strict.right + " of " + strict.gold + " gold, "
                + strict.found + " found)");
        lines.add("relaxed  " + relaxed.rates().line());
        lines.add("on strict matches: modality " + Rates.fixed(share(modality)) + "  speaker "
                + Rates.fixed(share(speaker)) + "  evidence " + Rates.fixed(share(evidence)));
        return lines;
    }

    /** The figures as one JSON object. */
    public String json() {
        return "{\"gold\": " + strict.gold + ", \"found\": " + strict.found + ", \"strict\": " + strict.rates().json()
                + ", \"relaxed\": " + relaxed.rates().json() + ", \"modality\": " + Rates.rounded(share(modality))
                + ", \"speaker\": " + Rates.rounded(share(speaker)) + ", \"evidence\": "
                + Rates.rounded(share(evidence)) + "}";
    }

    private static String line(String predicate, Tally tally) {
        return "%-16s gold %4d found %4d right %4d  %s"
                .formatted(predicate, tally.gold, tally.found, tally.right, tally.rates().line());
    }

    private double share(int right) {
        return (double) right / Math.max(1, strict.right);
    }

    private void add(GoldArticle article, List<FoundClaim> found) {
        var facts = article.facts().stream().filter(fact -> !fact.optional()).toList();
        var optional = article.facts().stream().filter(GoldFact::optional).toList();
        var matching = Matching.of(facts, optional, found, GoldFact::isSaidBy);
        var nearly = Matching.of(facts, optional, found, GoldFact::isNearlySaidBy);
        count(strict, facts, found, matching);
        count(relaxed, facts, found, nearly);
        facts.forEach(fact -> tally(fact.p()).gold++);
        for (var j = 0; j < found.size(); j++) {
            tally(found.get(j).predicate()).found += matching.free().contains(j) ? 0 : 1;
        }
        var text = article.words();
        matching.claims().forEach((i, j) -> match(facts.get(i), found.get(j), text));
        addErrors(article.name(), facts, found, matching);
    }

    private static void count(Tally tally, List<GoldFact> facts, List<FoundClaim> found, Matching matching) {
        tally.gold += facts.size();
        tally.found += found.size() - matching.free().size();
        tally.right += matching.claims().size();
    }

    private void match(GoldFact fact, FoundClaim claim, String text) {
        tally(fact.p()).right++;
        modality += fact.modality().equals(claim.modality()) ? 1 : 0;
        speaker += fact.hasSpeakerOf(claim) ? 1 : 0;
        evidence += fact.hasEvidenceOf(claim, text) ? 1 : 0;
    }

    private Tally tally(String predicate) {
        return predicates.computeIfAbsent(predicate, key -> new Tally());
    }

    private void addErrors(String article, List<GoldFact> facts, List<FoundClaim> found, Matching matching) {
        for (var i = 0; i < facts.size(); i++) {
            if (!matching.claims().containsKey(i)) {
                var fact = facts.get(i);
                errors.add(article + " MISSED  " + fact.s() + " | " + fact.p() + " | " + fact.o() + "   « "
                        + fact.evidence().get(0));
            }
        }
        for (var j = 0; j < found.size(); j++) {
            if (!matching.claims().containsValue(j) && !matching.free().contains(j)) {
                var claim = found.get(j);
                errors.add(article + " WRONG   " + String.join("/", claim.subject()) + " | " + claim.predicate() + " | "
                        + String.join("/", claim.object()) + "   " + claim.rule());
            }
        }
    }
}
