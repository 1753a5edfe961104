package org.wenpu;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wenpu.extraction.ObjectExtractor;
import org.wenpu.extraction.RuleExtractor;
import org.wenpu.extraction.RuleReader;
import org.wenpu.knowledge.Divisions;
import org.wenpu.knowledge.Ontology;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.Argument;
import org.wenpu.model.Article;
import org.wenpu.model.EntityType;
import org.wenpu.model.RelationMention;
import org.wenpu.model.Script;
import org.wenpu.model.Span;
import org.wenpu.recognition.ObjectModel;
import org.wenpu.recognition.ObjectTrainer;
import org.wenpu.recognition.TaggedObject;
import org.wenpu.resolution.Resolver;

/** What a model learns of the objects of calls, beside the rules. */
class ObjectsTest {

    private static final Ontology ONTOLOGY = Ontology.standard();
    private static final Annotator ANNOTATOR = new Annotator();
    private static final RuleExtractor RULES = new RuleExtractor(new RuleReader(ONTOLOGY).rules());
    private static final ObjectModel MODEL = model();

    @Test
    void findsWhatIsPutAsItWasTaught() {
        assertEquals(Set.of("延吉市 develops 冰雪旅游 (directive)"), claims("延吉市要耕耘好冰雪旅游。"));
    }

    @Test
    void whatStandsInATitleOrTellsOfAnotherNounIsNotPursued() {
        assertEquals(Set.of(), claims("延吉市解读《耕耘好冰雪旅游的意见》。"));
        assertEquals(Set.of(), claims("延吉市要耕耘好冰雪旅游人才。"));
    }

    @Test
    void modalityAndSubjectAreThoseOfTheClause() {
        assertEquals(Set.of("图们市 develops 冰雪旅游 (reported)"), claims("图们市耕耘好冰雪旅游。"));
    }

    @Test
    void whatARuleReadsComesFirst() {
        assertEquals(Set.of("延吉市 develops 冰雪旅游产业 (directive)"), marked("延吉市要发展冰雪旅游产业。", "冰雪旅游", false));
    }

    @Test
    void anAimKeepsItsHeadAndAPrincipleItsMembers() {
        assertEquals(Set.of("延吉市 aimsToBecome 国内领先、国际知名的创新高地 (directive)"),
                marked("延吉市要打造国内领先、国际知名的创新高地。", "国内领先", "aimsToBecome", EntityType.POSITIONING, true));
        assertEquals(Set.of("延吉市 aimsToBecome 创新高地 (directive)"),
                marked("延吉市要打造国际知名的创新高地。", "创新高地", "aimsToBecome", EntityType.POSITIONING, true));
        assertEquals(Set.of("延吉市 upholds 简约、安全、精彩的办赛理念 (directive)"),
                marked("延吉市要秉持简约、安全、精彩的办赛理念。", "精彩的办赛理念", "upholds", EntityType.PRINCIPLE, true));
    }

    @Test
    void whatARuleReadsGetsTheBoundsThatAreSure() {
        assertEquals(Set.of("延吉市 develops 冰雪旅游 (directive)"), marked("延吉市要发展冰雪旅游产业。", "冰雪旅游", true));
    }

    @Test
    void aPieceOfAQuoteIsNoObject() {
        assertEquals(Set.of("延吉市 develops 冰雪旅游 (reported)"), marked("延吉市做“冰雪旅游”。", "“冰雪旅游”", false));
        assertEquals(Set.of(), marked("延吉市做“冰雪旅游”。", "“冰雪", false));
    }

    @Test
    void aNameThatLinesBreakIsOnOneLine() {
        assertEquals(Set.of("延吉市 advances “青山 白水”工程 (directive)"),
                marked("延吉市要耕耘好“青山\n白水”工程。", "“青山\n白水”工程", "advances", EntityType.PROJECT, false));
    }

    @Test
    void theSameWordsAreTheObjectOfOnePursuit() {
        assertEquals(Set.of("延吉市 advances 移风易俗 (directive)"),
                marked("延吉市要推进移风易俗。", "移风易俗", "upholds", EntityType.PRINCIPLE, false));
    }

    @Test
    void whatIsCausedIsNobodysAim() {
        assertEquals(Set.of(), Texts.claims("aimsToBecome", "延吉市气象台预计，未来六小时有雷电活动，可能会造成雷电灾害事故。"));
        assertEquals(Set.of(), Texts.claims("aimsToBecome", "延吉市公安局提醒，当国家遭到核武器攻击时，要保持冷静。"));
    }

    @Test
    void whatOthersWithoutANameAreToDoIsNobodysAim() {
        assertEquals(Set.of(), Texts.claims("aimsToBecome", "王建国强调，延吉市政协要深化学习，鼓励引导委员争做改革的开拓者。"));
    }

    @Test
    void nobodyNamedHoldsWhatIsToldToBeHeldElsewhere() {
        assertEquals(Set.of("延吉市 hosts “冰雪青山”主题活动 (directive)"),
                marked("延吉市要启动“冰雪青山”主题活动。", "“冰雪青山”主题活动", "hosts", EntityType.EVENT, true));
        assertEquals(Set.of("“冰雪青山”主题活动 takesPlaceAt 图们市 (directive)"),
                marked("延吉市要祝贺在图们市举行的“冰雪青山”主题活动。", "“冰雪青山”主题活动", "hosts", EntityType.EVENT, true));
    }

    @Test
    void theSameTextsGiveTheSameBytes() throws IOException {
        assertArrayEquals(bytes(model()), bytes(model()));
    }

    @Test
    void refusesAnotherPredicate() {
        assertThrows(IllegalArgumentException.class, () -> new TaggedObject(new Span(0, 2), "meetsWith"));
    }

    private static ObjectModel model() {
        return new ObjectTrainer().train(Stream.of("延吉市", "图们市", "苏州市", "昆明市", "龙井市").map(city -> {
            var text = city + "要耕耘好冰雪旅游。" + city + "要发展冰雪旅游产业。" + city + "召开会议。";
            int first = text.indexOf("冰雪旅游");
            int second = text.lastIndexOf("冰雪旅游");
            return new ObjectTrainer.Sample(ANNOTATOR.annotated(article(text)), List.of(
                    new TaggedObject(new Span(first, first + 4), "develops"),
                    new TaggedObject(new Span(second, second + 4), "develops")));
        }).toList());
    }

    private static byte[] bytes(ObjectModel model) throws IOException {
        var out = new ByteArrayOutputStream();
        model.write(out);
        return out.toByteArray();
    }

    /** The claims of a text in which a model marks words. */
    private static Set<String> marked(String text, String words, boolean sure) {
        return marked(text, words, "develops", EntityType.INDUSTRY, sure);
    }

    private static Set<String> marked(String text, String words, String predicate, EntityType type, boolean sure) {
        var document = ANNOTATOR.annotated(article(text));
        var clause = document.document().body().get(0).clauses().get(0);
        var span = new Span(text.indexOf(words), text.indexOf(words) + words.length());
        return written(document, Stream.of(new RelationMention(predicate, clause, span,
                new Argument.Inherited(Set.of(EntityType.ADMINISTRATIVE_DIVISION)),
                new Argument.Marked(span, type, sure), Optional.empty(), predicate + "-learnt", 0.5)));
    }

    private static Set<String> claims(String text) {
        var document = ANNOTATOR.annotated(article(text));
        return written(document, new ObjectExtractor(MODEL, ONTOLOGY).relations(document).stream());
    }

    /** The claims of what the rules find in a document, and of what a model does. */
    private static Set<String> written(AnnotatedDocument document, Stream<RelationMention> marked) {
        var relations = Stream.concat(RULES.relations(document).stream(), marked).toList();
        return new Resolver(ONTOLOGY, Divisions.standard()).claims(document, relations).stream().map(Texts::written)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Article article(String text) {
        return new Article("test", "", Optional.empty(), Optional.empty(), Optional.empty(), List.of(),
                Script.SIMPLIFIED, text);
    }
}
