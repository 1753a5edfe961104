package org.wenpu;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the table of what each package may import. */
class ArchitectureTest {

    /** Package → the packages of ours that it may import, itself left out. */
    private static final Map<String, String> TABLE = Map.ofEntries(
            Map.entry("model", ""),
            Map.entry("source", "model"),
            Map.entry("knowledge", "model pattern"),
            Map.entry("analysis", "model knowledge pattern"),
            Map.entry("pattern", ""),
            Map.entry("recognition", "model knowledge pattern"),
            Map.entry("context", "model knowledge pattern"),
            Map.entry("extraction", "model knowledge pattern recognition"),
            Map.entry("resolution", "model knowledge pattern"),
            Map.entry("rdf", "model knowledge"),
            Map.entry("store", "analysis rdf"),
            Map.entry("dump", "model knowledge rdf"),
            Map.entry("query", ""),
            Map.entry("evaluation", ""),
            Map.entry("web", "model knowledge query rdf store dump"));

    /** Package of a library → the packages of ours that may use it. */
    private static final Map<String, String> LIBRARIES = Map.ofEntries(
            Map.entry("com.hankcs", "analysis knowledge"),
            Map.entry("org.apache.jena", "knowledge rdf store dump query evaluation web cli"),
            Map.entry("org.apache.jena.fuseki", "web"),
            Map.entry("org.apache.lucene", "store"),
            Map.entry("org.eclipse.jetty", "web"),
            Map.entry("gg.jte", "web"),
            Map.entry("com.jerolba.carpet", "dump"),
            Map.entry("org.apache.parquet", "dump"),
            Map.entry("org.apache.commons.csv", "dump"),
            Map.entry("org.jline", "query"),
            Map.entry("picocli", "cli"),
            Map.entry("me.tongfei.progressbar", "cli"));

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|(?m)//.*$", Pattern.DOTALL);
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}+");

    private final JavaClasses ours = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.wenpu");

    @TestFactory
    Stream<DynamicTest> importsOnlyWhatItMay() {
        return TABLE.entrySet().stream().map(row -> dynamicTest(row.getKey(), () ->
                classes().that(of(row.getKey())).should().onlyDependOnClassesThat(of(row.getKey() + " " + row.getValue())
                        .or(DescribedPredicate.not(JavaClass.Predicates.resideInAPackage("org.wenpu.."))))
                        .allowEmptyShould(true).check(ours)));
    }

    @TestFactory
    Stream<DynamicTest> usesOnlyTheLibrariesThatItMay() {
        return LIBRARIES.entrySet().stream().map(row -> dynamicTest(row.getKey(), () ->
                noClasses().that(DescribedPredicate.not(of(row.getValue())))
                        .should().dependOnClassesThat().resideInAPackage(row.getKey() + "..").check(ours)));
    }

    @Test
    void hasNoCycles() {
        slices().matching("org.wenpu.(*)..").should().beFreeOfCycles().check(ours);
    }

    @Test
    void noChineseWordStandsInCode() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                var code = COMMENT.matcher(Files.readString(file)).replaceAll("");
                assertEquals(List.of(), CHINESE.matcher(code).results().map(MatchResult::group).toList(), file.toString());
            }
        }
    }

    private static DescribedPredicate<JavaClass> of(String packages) {
        return JavaClass.Predicates.resideInAnyPackage(Arrays.stream(packages.strip().split(" +"))
                .map(name -> "org.wenpu." + name + "..").toArray(String[]::new));
    }
}
