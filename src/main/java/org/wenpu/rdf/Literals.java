package org.wenpu.rdf;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.wenpu.model.Amount;
import org.wenpu.model.PartialDate;
import org.wenpu.model.Period;
import org.wenpu.model.Script;
import org.wenpu.model.Value;

/** The literals of the graph. Numbers are canonical, as a TDB2 store gives them back. */
public final class Literals {

    /** Half a character, which RDF has none of. */
    private static final Pattern LONE_SURROGATE = Pattern.compile("[\\x{D800}-\\x{DFFF}]");
    private static final String REPLACEMENT = "\uFFFD";

    private Literals() {
    }

    public static Node string(String text) {
        return NodeFactory.createLiteralString(whole(text));
    }

    public static Node text(String text, Script script) {
        return NodeFactory.createLiteralLang(whole(text), script.languageTag());
    }

    /** A value that is no entity: a time, or an amount as it is written. */
    static Node of(Value value) {
        if (value instanceof Period period) {
            return typed(period.lexical(), Vocabulary.PERIOD.getURI());
        }
        return value instanceof PartialDate date ? date(date) : string(((Amount) value).written());
    }

    static Node date(PartialDate date) {
        return typed(date.lexical(), XSDDatatype.XSD + "#" + date.datatype());
    }

    public static Node integer(long number) {
        return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
    }

    static Node decimal(BigDecimal number) {
        var shortest = number.stripTrailingZeros();
        var canonical = shortest.setScale(Math.max(1, shortest.scale()));
        return NodeFactory.createLiteralDT(canonical.toPlainString(), XSDDatatype.XSDdecimal);
    }

    private static Node typed(String lexical, String datatype) {
        return NodeFactory.createLiteralDT(lexical, TypeMapper.getInstance().getSafeTypeByName(datatype));
    }

    private static String whole(String text) {
        return LONE_SURROGATE.matcher(text).replaceAll(REPLACEMENT);
    }
}
