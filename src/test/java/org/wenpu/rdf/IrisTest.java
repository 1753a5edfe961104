package org.wenpu.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.irix.IRIx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenpu.model.Entity;
import org.wenpu.model.Entity.Scope;
import org.wenpu.model.EntityType;
import org.wenpu.model.Span;

class IrisTest {

    private static final String ARTICLES = "https://w3id.org/wenpu/article/";

    private final Iris iris = new Iris(Iris.DEFAULT_BASE);
    private final Node article = iris.article("a");

    @Test
    void chineseStaysAsItIs() {
        assertEquals("https://w3id.org/wenpu/person/胡家福", shared(EntityType.PERSON, "胡家福"));
        assertEquals("https://w3id.org/wenpu/policy/“十五五”规划", shared(EntityType.POLICY, "“十五五”规划"));
    }

    @Test
    void aDivisionHasAShortSegment() {
        assertEquals("https://w3id.org/wenpu/division/延吉市", shared(EntityType.ADMINISTRATIVE_DIVISION, "延吉市"));
    }

    @Test
    void aThingOfItsArticleIsNamedUnderIt() {
        assertEquals(ARTICLES + "a/event/审议", iri(EntityType.EVENT, "审议", Scope.ARTICLE));
    }

    @Test
    void claimsAndPassagesArePartsOfTheirArticle() {
        var claim = Samples.claim(Samples.LI_MING, "addresses", Samples.DELEGATION, new Span(0, 12));
        assertEquals(ARTICLES + "a#char=42,77", iris.passage(article, 42, 77).getURI());
        assertEquals(ARTICLES + "a#claim-784266741b56dbe8", iris.claim(claim, article).getURI());
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {
        "a/b, a%2Fb", "a b, a%20b", "a%2Fb, a%252Fb", "a#b?c, a%23b%3Fc", "<a>\"b, %3Ca%3E%22b", "a\\b, a%5Cb",
        "吉林(延吉), 吉林%28延吉%29", "., ~.", ".., ~..", "~., %7E.", "a\u3000b, a%E3%80%80b", "a\u202Eb, a%E2%80%AEb",
        "a\uE000b, a%EE%80%80b", "\uD842\uDFB7, \uD842\uDFB7"})
    void aNameIsOneSegmentWhateverItHolds(String name, String segment) {
        assertEquals(ARTICLES + segment, iris.article(name).getURI());
    }

    @Test
    void namesThatLookAlikeAreOneName() {
        assertEquals(iris.article("e\u0301"), iris.article("\u00E9"));
    }

    @Test
    void differentNamesHaveDifferentIris() {
        assertNotEquals(iris.article("a/b"), iris.article("a%2Fb"));
        assertNotEquals(shared(EntityType.EVENT, "审议"), iri(EntityType.EVENT, "审议", Scope.ARTICLE));
    }

    @ParameterizedTest
    @EnumSource(EntityType.class)
    void everyKindGivesAnIriWithoutFault(EntityType kind) {
        assertFalse(IRIx.create(shared(kind, "“a”《b》（c）·d\u0007\uFFFE{}|^`")).hasViolations());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.org", "example.org/", "ftp://example.org/", "http://a b/", "http://a/#/", ""})
    void aBaseThatIsNoneIsRefused(String base) {
        assertThrows(IllegalArgumentException.class, () -> new Iris(base));
    }

    @Test
    void anAddressOfTheWebIsAnIri() {
        assertEquals("https://a.cn/x?y=1&z=%20#f", iris.address(" https://a.cn/x?y=1&z=%20#f").orElseThrow().getURI());
        assertEquals("https://a.cn/%3Cb%3E%20%22c", iris.address("https://a.cn/<b> \"c").orElseThrow().getURI());
    }

    @ParameterizedTest
    @ValueSource(strings = {"延边日报", "javascript:alert(1)", "file:///etc/passwd", "http://[", ""})
    void whatIsNoAddressIsNone(String text) {
        assertEquals(Optional.empty(), iris.address(text));
    }

    private String shared(EntityType kind, String identity) {
        return iri(kind, identity, Scope.SHARED);
    }

    private String iri(EntityType kind, String identity, Scope scope) {
        var entity = new Entity(kind, identity, scope, identity, Set.of(), new TreeSet<>(), Optional.empty());
        return iris.of(entity, article).getURI();
    }

    @ParameterizedTest
    @ValueSource(strings = {"胡家福", "5G/6G <b>", "..", "100%", "a?b#c", "𠮷 😀", "~"})
    void pathLeadsBackToItsResource(String identifier) {
        var iris = new Iris(Iris.DEFAULT_BASE);
        var article = iris.article(identifier);
        var path = iris.path(article).orElseThrow();
        assertTrue(path.matches("[!-~]+"), path);
        assertEquals(article, iris.resource(path).orElseThrow());
    }
}
