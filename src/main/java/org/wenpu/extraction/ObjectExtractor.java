package org.wenpu.extraction;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Ontology;
import org.wenpu.knowledge.Predicate;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.Argument;
import org.wenpu.model.Clause;
import org.wenpu.model.EntityType;
import org.wenpu.model.RelationMention;
import org.wenpu.model.Span;
import org.wenpu.pattern.Finder;
import org.wenpu.recognition.ObjectModel;
import org.wenpu.recognition.TaggedObject;

/** Finds the objects of deeds and calls that a trained model marks. What a rule reads at the same place comes first. */
public final class ObjectExtractor implements Extractor {

    private static final double CONFIDENCE = 0.6;
    private static final double SURE = 0.8;
    /** What the model marks so that it is nothing else, but too seldom rightly. */
    private static final Set<String> UNSURE = Set.of("inspects", "leverages");
    /** What it marks rightly where it is sure. */
    private static final Set<String> WHERE_SURE = Set.of("advances", "targets", "aimsToBecome");
    /** Kinds that go by proper names. */
    private static final Set<EntityType> PROPER =
            EnumSet.of(EntityType.ORGANISATION, EntityType.ADMINISTRATIVE_DIVISION, EntityType.PLACE, EntityType.EVENT);
    /** What somebody takes for something, with the word that brings it before its verb: 把绿色发展作为. */
    private static final Pattern DISPOSED = Constructions.pattern("disposed");
    /** What is caused, or when something is, and nobody's aim: 造成严重灾害, 当外力干预时. */
    private static final Finder NO_AIM = Constructions.finder("caused-or-when");
    /** What reads like no noun phrase: 在工匠精神, 把着力点放在实体经济上. */
    private static final Finder NO_OBJECT = Constructions.finder("no-object");
    /** What of something that is grown has a name of its own, with what stands between: 数字经济|头部企业. */
    private static final Finder OWNER = Constructions.finder("whose-head-follows");
    private static final String OBJECT = "object";
    private static final String GROWING = "develops";

    private final Finder told = Constructions.finder("told-of");
    private final Finder listed = Constructions.finder("list-before-its-group");
    private final FieldLists lists = new FieldLists();
    private final ObjectModel model;
    private final Ontology ontology;

    public ObjectExtractor(ObjectModel model, Ontology ontology) {
        this.model = model;
        this.ontology = ontology;
    }

    @Override
    public List<RelationMention> relations(AnnotatedDocument document) {
        return model.objects(document).stream().filter(object -> !UNSURE.contains(object.predicate()))
                .filter(object -> isSure(object) || !WHERE_SURE.contains(object.predicate()))
                .flatMap(object -> beginning(document, object.span()).stream()
                        .flatMap(clause -> relations(document, clause, object))).toList();
    }

    private static boolean isSure(TaggedObject object) {
        return object.probability() >= SURE;
    }

    /** Whether a clause but talks about a work: 增强推进乡村振兴的责任感, 是推进乡村振兴的重要抓手. */
    private boolean isToldOf(AnnotatedDocument document, Clause clause, Span work) {
        int begin = clause.span().begin();
        int end = Math.max(work.end(), clause.span().end());
        return Triggers.judged(document.words(clause.span()), work.begin() - begin)
                || told.isIn(document.words(work.end(), end));
    }

    /** The clause that a stretch begins in. */
    private static Optional<Clause> beginning(AnnotatedDocument document, Span stretch) {
        return document.document().clauseOf(new Span(stretch.begin(), stretch.begin() + 1));
    }

    private Stream<RelationMention> relations(AnnotatedDocument document, Clause clause, TaggedObject object) {
        var predicate = ontology.predicate(object.predicate());
        if (NO_OBJECT.isIn(document.words(undisposed(document, object.span())))
                || Triggers.inTitle(document, object.span().begin() - 1)
                || Triggers.talkedOf(predicate, document.words(clause.span()))
                || predicate.range().contains(EntityType.PROJECT) && isToldOf(document, clause, object.span())
                || predicate.name().equals(GROWING) && (isGroup(document, clause, object.span())
                        || OWNER.isIn(document.words(object.span().end(), clause.span().end())))
                || predicate.range().contains(EntityType.POSITIONING)
                        && isNobodysAim(document, clause, object.span(), predicate)) {
            return Stream.empty();
        }
        var spans = predicate.range().contains(EntityType.INDUSTRY)
                ? lists.around(clause, object.span(), document.document().simplified())
                : List.of(undisposed(document, object.span()));
        return spans.stream().flatMap(span -> type(document, span, predicate.range()).map(type -> new RelationMention(
                predicate.name(), clause, span, subject(document, clause, span.begin(), predicate.domain()),
                new Argument.Marked(span, type, isSure(object)), Optional.empty(),
                predicate.name() + "-learnt", CONFIDENCE)).stream());
    }

    /** Whom somebody has act (要求苏州巩固…), unless that only says whose the object is, or the subjects of the clause. */
    private static Argument subject(AnnotatedDocument document, Clause clause, int object, Set<EntityType> types) {
        return Doers.caused(document, clause, object, types).filter(doer -> doer.span().end() < object)
                .<Argument>map(Argument.Named::new)
                .orElseGet(() -> new Argument.Inherited(types));
    }

    /** Whether an aim is but what is caused or told of, or what others without a name are to be: 鼓励委员争做. */
    private static boolean isNobodysAim(AnnotatedDocument document, Clause clause, Span aim, Predicate predicate) {
        int begin = clause.span().begin();
        return NO_AIM.isIn(document.words(begin, aim.end()))
                || Triggers.delegated(predicate, document.words(begin, aim.begin()));
    }

    /** Whether it but says what the members of a list are: 特色产业 of 木耳、人参等特色产业. */
    private boolean isGroup(AnnotatedDocument document, Clause clause, Span marked) {
        return listed.isIn(document.words(clause.span().begin(), marked.end()));
    }

    private static Span undisposed(AnnotatedDocument document, Span marked) {
        var disposed = DISPOSED.matcher(document.words(marked));
        return disposed.matches() ? new Span(marked.begin() + disposed.start(OBJECT), marked.begin() + disposed.end(OBJECT))
                : marked;
    }

    /** What it was found to be; else the one kind of the range that needs no proper name. */
    private static Optional<EntityType> type(AnnotatedDocument document, Span span, Set<EntityType> range) {
        return document.mentionAt(span).stream().flatMap(mention -> mention.types().stream()).filter(range::contains)
                .sorted().findFirst().or(() -> range.contains(EntityType.ADMINISTRATIVE_DIVISION) ? Optional.empty()
                        : range.stream().filter(type -> !PROPER.contains(type)).findFirst());
    }
}
