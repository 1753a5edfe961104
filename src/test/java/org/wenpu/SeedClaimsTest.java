package org.wenpu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.wenpu.model.Claim;
import org.wenpu.model.Entity;
import org.wenpu.model.Outcome;

/** What is found in the articles that ship with the project. */
class SeedClaimsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @TestFactory
    Stream<DynamicTest> claimsAreThoseOfTheGoldenFile() {
        return Seeds.extracted().stream().map(extracted -> DynamicTest.dynamicTest(extracted.article().identifier(),
                () -> new Expected(GOLDEN.resolve(extracted.article().identifier()).resolve("claims.txt"))
                        .check(extracted.claims().stream().map(SeedClaimsTest::line).sorted().toList())));
    }

    @Test
    void everyGoldenFolderHasItsArticle() throws IOException {
        try (var folders = Files.list(GOLDEN)) {
            assertEquals(Seeds.articles().map(article -> article.identifier()).collect(Collectors.toSet()),
                    folders.map(folder -> folder.getFileName().toString()).collect(Collectors.toSet()));
        }
    }

    @Test
    void partySecretaryAddressesTheDelegation() {
        assertTrue(claims().anyMatch(claim -> Texts.written(claim).equals("胡家福 addresses 延吉市代表团 (reported)")));
    }

    @Test
    void cityIsToldToDevelopAnIndustryAndByWhom() {
        assertEquals(Set.of("延吉市 develops 医美产业 (directive) by 胡家福"),
                claims().map(SeedClaimsTest::line).filter(line -> line.contains(" develops 医美产业 "))
                        .collect(Collectors.toSet()));
    }

    private static Stream<Claim> claims() {
        return Seeds.extracted().stream().map(Outcome.Extracted::claims).flatMap(claims -> claims.stream());
    }

    private static String line(Claim claim) {
        return Texts.written(claim) + claim.speaker().map(Entity::name).map(name -> " by " + name).orElse("");
    }
}
