package org.wenpu.rdf;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.riot.out.NodeFmtLib;
import org.wenpu.model.Claim;
import org.wenpu.model.Entity;
import org.wenpu.model.EntityType;

/**
 * Mints every IRI of the graph, from content alone:
 *
 * <pre>
 * {base}article/NAME                       an article, and its named graph
 * {base}article/NAME#claim-16 hex digits   a claim, by the hash of what it says
 * {base}article/NAME#char=BEGIN,END        a passage (RFC 5147)
 * {base}KIND/IDENTITY                      an entity that all articles share
 * {base}article/NAME/KIND/IDENTITY         an entity of its article only
 * {base}graph/NAME                         triples that came without a graph, from the file NAME
 * {base}dataset, {base}dataset#NAME        the whole, and what its description counts
 * {base}dumps/NAME                         a file of its dumps
 * {base}dumps/changes/NAME                 what changed from one dump to the next
 * </pre>
 *
 * KIND is person, organisation, division, place, post, event, industry, project, policy, principle, positioning,
 * technology or problem. NAME and IDENTITY are each one segment of the path: Chinese stays as it is (RFC 3987),
 * everything that is not plainly visible or could part a path is percent-encoded. What stands before a {@code #} can be
 * asked for over HTTP.
 */
public final class Iris {

    /** The base of the published graph. */
    public static final String DEFAULT_BASE = "https://w3id.org/wenpu/";

    /** RFC 3987, iunreserved, but for ~, which marks a segment of dots, and what cannot be seen or turns the line. */
    private static final String PLAIN = "[A-Za-z0-9._\\-\\x{A1}-\\x{D7FF}\\x{F900}-\\x{FDCF}\\x{FDF0}-\\x{FFEF}"
            + "\\x{10000}-\\x{1FFFD}\\x{20000}-\\x{2FFFD}\\x{30000}-\\x{3FFFD}&&[^\\xAD\\x{61C}\\x{1680}\\x{180E}"
            + "\\x{2000}-\\x{200F}\\x{2028}-\\x{202F}\\x{205F}-\\x{206F}\\x{3000}\\x{FEFF}]]";
    private static final Pattern DOTS = Pattern.compile("\\.+");
    private static final Pattern NOT_PLAIN = Pattern.compile("(?!" + PLAIN + ").", Pattern.DOTALL);
    private static final Pattern NOT_IN_IRI = Pattern.compile("(?!" + PLAIN + "|[~:/?#\\[\\]@!$&'()*+,;=%]).",
            Pattern.DOTALL);
    private static final Pattern NOT_IN_URI = Pattern.compile("[^!-~]|[\"<>?\\\\^`{|}]");
    private static final HexFormat PERCENT = HexFormat.of().withPrefix("%").withUpperCase();

    private final String base;

    /** @param base what all of them start with; ends with a slash */
    public Iris(String base) {
        if (!base.matches("https?://[^\\s<>\"{}|\\\\^`#?]+/")) {
            throw new IllegalArgumentException("base '" + base + "'; expected http(s)://…/ with a slash at the end");
        }
        this.base = base;
    }

    public String base() {
        return base;
    }

    /** The article of an identifier, which is also the graph of what it says. */
    public Node article(String identifier) {
        return iri(base + "article/" + segment(identifier));
    }

    /** An entity, as the article speaks of it. */
    public Node of(Entity entity, Node article) {
        var place = switch (entity.scope()) {
            case SHARED -> base;
            case ARTICLE -> article.getURI() + "/";
        };
        return iri(place + kind(entity.kind()) + "/" + segment(entity.identity()));
    }

    /** The administrative division of an identity, as articles speak of it too. */
    public Node division(String identity) {
        return iri(base + kind(EntityType.ADMINISTRATIVE_DIVISION) + "/" + segment(identity));
    }

    /** A claim of an article, told from the others by what it says, how, and in whose words. */
    public Node claim(Claim claim, Node article) {
        var object = claim.object() instanceof Entity entity ? of(entity, article) : Literals.of(claim.object());
        var content = String.join("\n", of(claim.subject(), article).getURI(), claim.predicate(),
                NodeFmtLib.strNT(object), claim.modality().localName(),
                claim.speaker().map(speaker -> of(speaker, article).getURI()).orElse(""));
        return iri(article.getURI() + "#claim-" + Sha256.of(content).substring(0, 16));
    }

    /** A passage of an article, from the one offset to the other, in characters of its text. */
    public Node passage(Node article, int begin, int end) {
        return iri(article.getURI() + "#char=" + begin + "," + end);
    }

    /** The graph of triples that a file gave without one. */
    public Node graph(String name) {
        return iri(base + "graph/" + segment(name));
    }

    /** The whole of what is published. */
    public Node dataset() {
        return iri(base + "dataset");
    }

    /** A part of a description. */
    public Node part(Node described, String name) {
        return iri(described.getURI() + "#" + segment(name));
    }

    /** A file of the dumps. */
    public Node dump(String name) {
        return iri(base + "dumps/" + segment(name));
    }

    /** A file of the changes from one dump to the next. */
    public Node change(String name) {
        return iri(base + "dumps/changes/" + segment(name));
    }

    /**
     * What a path asks for, relative to the base and encoded as it came over HTTP: person/%E8%83%A1 → {base}person/胡.
     * Empty where it is not well-formed.
     */
    public Optional<Node> resource(String path) {
        try {
            return Optional.of(iri(base + Stream.of(path.split("/", -1)).map(Iris::asMinted)
                    .collect(Collectors.joining("/"))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * The path of a resource, relative to the base and as it goes over HTTP (RFC 3987, section 3.1): what
     * {@link #resource} takes. Empty where the resource is not under the base.
     */
    public Optional<String> path(Node resource) {
        return resource.isURI() && resource.getURI().startsWith(base)
                ? Optional.of(encoded(resource.getURI().substring(base.length()), NOT_IN_URI)) : Optional.empty();
    }

    /** An address of the web, where the text is one. */
    public Optional<Node> address(String text) {
        try {
            var encoded = encoded(text.strip(), NOT_IN_IRI);
            var web = encoded.startsWith("https://") || encoded.startsWith("http://");
            return web && !IRIx.create(encoded).hasViolations() ? Optional.of(iri(encoded)) : Optional.empty();
        } catch (IRIException e) {
            return Optional.empty();
        }
    }

    private static Node iri(String text) {
        return NodeFactory.createURI(text);
    }

    private static String kind(EntityType type) {
        return type == EntityType.ADMINISTRATIVE_DIVISION ? "division" : type.localName().toLowerCase(Locale.ROOT);
    }

    /** One segment of a path. A segment of dots alone would be read as a step in the tree: . → ~. */
    private static String segment(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return DOTS.matcher(composed).matches() ? "~" + composed : encoded(composed, NOT_PLAIN);
    }

    /** A segment, however it is encoded, as {@link #segment} has it. */
    private static String asMinted(String segment) {
        return segment.startsWith("~") ? segment
                : segment(URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8));
    }

    private static String encoded(String text, Pattern unsafe) {
        return unsafe.matcher(text).replaceAll(match -> percent(match.group()));
    }

    private static String percent(String character) {
        return PERCENT.formatHex(character.getBytes(StandardCharsets.UTF_8));
    }
}
