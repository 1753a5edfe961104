package org.wenpu.evaluation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * Which claim says which fact, one to one, by their places in their lists.
 *
 * @param claims of each fact that is found the claim that says it
 * @param free   the claims that are neither right nor wrong: they restate a fact that is found, or say an optional one
 */
record Matching(Map<Integer, Integer> claims, Set<Integer> free) {

    static Matching of(List<GoldFact> facts, List<GoldFact> optional, List<FoundClaim> found,
                       BiPredicate<GoldFact, FoundClaim> test) {
        var claims = new HashMap<Integer, Integer>();
        var taken = new HashSet<Integer>();
        for (var i = 0; i < facts.size(); i++) {
            var best = best(facts.get(i), found, taken, test);
            if (best >= 0) {
                claims.put(i, best);
                taken.add(best);
            }
        }
        var matched = claims.keySet().stream().map(facts::get).toList();
        var free = new HashSet<Integer>();
        IntStream.range(0, found.size()).filter(j -> !taken.contains(j))
                .filter(j -> says(found.get(j), matched, test) || says(found.get(j), optional, test))
                .forEach(free::add);
        return new Matching(claims, free);
    }

    /** The claim that says a fact, one of the same modality before others; -1 where none does. */
    private static int best(GoldFact fact, List<FoundClaim> found, Set<Integer> taken,
                            BiPredicate<GoldFact, FoundClaim> test) {
        var hits = IntStream.range(0, found.size())
                .filter(j -> !taken.contains(j) && test.test(fact, found.get(j))).boxed().toList();
        return hits.stream().filter(j -> found.get(j).modality().equals(fact.modality())).findFirst()
                .orElse(hits.isEmpty() ? -1 : hits.get(0));
    }

    private static boolean says(FoundClaim claim, Collection<GoldFact> facts, BiPredicate<GoldFact, FoundClaim> test) {
        return facts.stream().anyMatch(fact -> test.test(fact, claim));
    }
}
