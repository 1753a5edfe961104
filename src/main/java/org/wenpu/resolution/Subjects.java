package org.wenpu.resolution;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Predicate;
import org.wenpu.model.Argument;
import org.wenpu.model.Context;
import org.wenpu.model.Entity;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.model.Modality;
import org.wenpu.model.RelationMention;
import org.wenpu.model.Sentence;
import org.wenpu.pattern.Finder;

/** Tells whose action a relation mention is: those that the text names, or whom it means (guideline, rules 3 and 4). */
final class Subjects {

    /** What is none is a name that was not recognised. */
    private static final Finder PRONOUN = Constructions.finder("own-pronoun");
    private static final Pattern OWN_AIM = Constructions.pattern("own-aim");
    private static final Finder SCENE = Constructions.finder("scene");
    private static final Finder AT_SCENE = Constructions.finder("at-the-scene");
    private static final Finder AT_EVENT = Constructions.finder("at-an-event");
    private static final String EACH = Constructions.named("each");
    private static final Pattern CENTRAL = Constructions.pattern("leading-the-country");
    private static final String PURPOSE = Constructions.named("purpose");
    private static final Set<EntityType> TOLD = EnumSet.of(EntityType.PERSON, EntityType.EVENT, EntityType.PROJECT);

    private final Discourse discourse;
    private final RelationMention relation;
    private final Predicate predicate;
    private final Arguments arguments;
    private final Context context;

    Subjects(Discourse discourse, RelationMention relation, Predicate predicate, Arguments arguments) {
        this.discourse = discourse;
        this.relation = relation;
        this.predicate = predicate;
        this.arguments = arguments;
        this.context = discourse.document().context(relation.clause());
    }

    /** Its subjects; empty where the text does not tell. */
    List<Found> found() {
        var found = orLeaders(orInherited(arguments.of(relation.subject(), predicate.domain()))).stream()
                .filter(this::mayPursue).filter(subject -> !isPartner(subject) && !isEach(subject) && !isAbove(subject))
                .toList();
        if (happensAtEvent(found)) {
            return discourse.hosts().at(relation.clause()).map(body -> List.of(new Found(body, Optional.empty())))
                    .orElse(List.of());
        }
        var studying = isStudied(found) ? discourse.hosts().studying(relation.clause()) : Optional.<Entity>empty();
        var meant = studying.or(() -> found.isEmpty() ? meant() : isBesides() ? held() : Optional.empty());
        return meant.map(this::orWhoseWork).<List<Found>>map(body -> List.of(new Found(body, Optional.empty())))
                .orElse(found).stream().map(this::orNamed).distinct().toList();
    }

    /** Whether a clause tells what an event does, where the ones before told of others: those who came to it, or hold it. */
    private boolean isBesides() {
        return relation.subject() instanceof Argument.Inherited && !context.actors().isEmpty()
                && !predicate.range().contains(EntityType.EVENT);
    }

    /** The division whose work a body that but deliberates calls for: 市政协主席王建国强调，要发展旅游业. */
    private Entity orWhoseWork(Entity body) {
        return context.modality() == Modality.DIRECTIVE && !predicate.range().contains(EntityType.PRINCIPLE)
                ? discourse.addressees().advised(relation.clause(), body).orElse(body) : body;
    }

    /** The division that an aim is named after, where a body was found: 建设现代化新吉林. */
    private Found orNamed(Found subject) {
        var document = discourse.document();
        boolean aims = predicate.range().equals(Set.of(EntityType.POSITIONING))
                && ((Entity) subject.value()).kind() == EntityType.ORGANISATION;
        var named = OWN_AIM.matcher(document.words(relation.trigger().begin(), relation.clause().span().end()));
        return aims && named.find() ? discourse.referents().knownDivision(named.group("division"))
                .map(division -> new Found(division, Optional.empty())).orElse(subject) : subject;
    }

    /** Whom a clause means that names nobody who may be its subject. */
    private Optional<Entity> meant() {
        var held = held();
        if (held.isPresent() || !mayMeanOthers() || namesDivision() || namesUnknown()) {
            return held;
        }
        var told = context.subjects().stream().filter(Subjects::tells).findFirst()
                .filter(subject -> context.modality() != Modality.DIRECTIVE);
        var person = told.filter(subject -> subject.is(EntityType.PERSON));
        boolean further = person.filter(subject -> !isBehind(subject)).isEmpty();
        var represented = person.filter(subject -> further || context.modality() == Modality.PLANNED)
                .flatMap(discourse.addressees()::represented);
        return further ? represented.or(() -> addressee(told)) : represented;
    }

    /** Whom somebody's words mean; what the article itself tells, but those do who hold the event. */
    private Optional<Entity> addressee(Optional<EntityMention> told) {
        var addressees = discourse.addressees();
        var event = told.filter(subject -> subject.is(EntityType.EVENT));
        if (context.speaker().isEmpty() && context.modality() != Modality.DIRECTIVE && !context.subjects().isEmpty()
                && context.subjects().stream().allMatch(Subjects::tells)) {
            return addressees.holding(event);
        }
        return told.isEmpty() ? addressees.of(relation.clause(), context.speaker())
                : addressees.known(relation.clause(), context.speaker().or(() -> event));
    }

    /** Whether somebody is named behind the clause only, which then tells the aim: 为规范管理，市城管局局长王建国…. */
    private boolean isBehind(EntityMention person) {
        return person.span().begin() >= relation.clause().span().end();
    }

    /** Whether it may be said of a division; who holds or attends an event is told, unless somebody calls for it. */
    private boolean mayMeanOthers() {
        return relation.subject() instanceof Argument.Inherited inherited
                && inherited.types().contains(EntityType.ADMINISTRATIVE_DIVISION)
                && !context.isNobodys()
                && (context.modality() != Modality.REPORTED
                        || !predicate.range().contains(EntityType.EVENT) && !isUntold());
    }

    /** Whether the article itself tells it where it has named nobody, not for what (为弘扬…) nor where: 在延吉市，…. */
    private boolean isUntold() {
        var document = discourse.document();
        var clause = relation.clause();
        return context.subjects().isEmpty() && context.speaker().isEmpty()
                && !document.words(clause.span()).startsWith(PURPOSE)
                && document.document().sentenceOf(clause.span()).stream()
                        .flatMap(sentence -> sentence.clauses().stream().takeWhile(before -> !before.equals(clause)))
                        .noneMatch(before -> SCENE.isIn(document.words(before.span())));
    }

    /** Whether persons, or none named, study what the whole meeting does. */
    private boolean isStudied(List<Found> found) {
        return predicate.range().equals(Set.of(EntityType.PRINCIPLE)) && context.modality() == Modality.REPORTED
                && context.speaker().isEmpty()
                && found.stream().allMatch(subject -> ((Entity) subject.value()).kind() == EntityType.PERSON);
    }

    /** Whether the subject is one division, though the article may not tell which: 我市. */
    private boolean namesDivision() {
        return context.subjects().stream().anyMatch(subject -> subject.is(EntityType.ADMINISTRATIVE_DIVISION)
                && !Anaphora.several(subject.name()));
    }

    /** Whether the subject is one body, though the article does not tell which: 该院. */
    private boolean namesUnknown() {
        return context.subjects().stream().anyMatch(subject -> CommonNouns.isBody(subject.name()));
    }

    /** The body that holds the event which a clause is about or at: 会议学习了…, 活动现场启动了…. */
    private Optional<Entity> held() {
        if (!(relation.subject() instanceof Argument.Inherited inherited)
                || !inherited.types().contains(EntityType.ORGANISATION)) {
            return Optional.empty();
        }
        var events = context.subjects();
        return isAtScene() ? discourse.hosts().at(relation.clause())
                : Optional.of(events).filter(one -> one.size() == 1).flatMap(one -> discourse.hosts().of(one.get(0)));
    }

    /** Whether it is told what happens at an event, and not who does it. */
    private boolean isAtScene() {
        var clause = relation.clause().span();
        return context.modality() == Modality.REPORTED && context.speaker().isEmpty() && !context.isNobodys()
                && context.subjects().stream().noneMatch(subject -> clause.covers(subject.span())
                        && !subject.is(EntityType.EVENT))
                && AT_SCENE.isIn(discourse.document().words(clause));
    }

    /** Whether an event is held at another, which a sentence opens with, and those found are of a sentence before. */
    private boolean happensAtEvent(List<Found> found) {
        if (!(relation.subject() instanceof Argument.Inherited) || !predicate.range().contains(EntityType.EVENT)
                || found.isEmpty() || context.speaker().isPresent()) {
            return false;
        }
        var document = discourse.document();
        var clause = relation.clause().span();
        return document.document().sentenceOf(clause).map(Sentence::span).filter(sentence ->
                Stream.of(sentence, clause).anyMatch(words -> AT_EVENT.isIn(document.words(words)))
                        && found.stream().allMatch(subject ->
                                subject.span().filter(span -> span.begin() < sentence.begin()).isPresent())).isPresent();
    }

    /** Whether what is told of it is told of no division: a person, an event, a project. */
    private static boolean tells(EntityMention subject) {
        return subject.types().stream().anyMatch(TOLD::contains);
    }

    /** Work and lines are those of a division or body, not of the person that the clause is about. */
    private boolean mayPursue(Found subject) {
        return relation.modality().isPresent() || !predicate.domain().contains(EntityType.ADMINISTRATIVE_DIVISION)
                || ((Entity) subject.value()).kind() != EntityType.PERSON
                || predicate.range().contains(EntityType.EVENT);
    }

    /** Whether it is no body of its own but any of several: 各执法部门. */
    private static boolean isEach(Found subject) {
        return subject.value() instanceof Entity entity && entity.kind() == EntityType.ORGANISATION
                && entity.name().startsWith(EACH);
    }

    /** Whether it leads the country, and its deed is but told before somebody calls for something: 党中央作了部署，要…. */
    private boolean isAbove(Found subject) {
        return relation.subject() instanceof Argument.Inherited && context.modality() == Modality.DIRECTIVE
                && context.speaker().isPresent() && subject.span().filter(relation.clause().span()::covers).isEmpty()
                && subject.value() instanceof Entity entity && CENTRAL.matcher(entity.name()).matches();
    }

    /** Whether the clause names it among those that its subject deals with: 李明华 of 王建国与李明华、张晓东座谈. */
    private boolean isPartner(Found subject) {
        return relation.subject() instanceof Argument.Inherited && relation.object() instanceof Argument.Region region
                && subject.span().filter(region.span()::covers).isPresent();
    }

    /** 将其打造成…, 还与…签约: the group names nobody, so the subject of the clause is meant. */
    private List<Found> orInherited(List<Found> found) {
        boolean inherits = found.isEmpty() && relation.subject() instanceof Argument.Region region
                && region.span().end() < relation.trigger().end()
                && PRONOUN.isIn(discourse.document().words(region.span()));
        return inherits ? arguments.of(new Argument.Inherited(predicate.domain()), predicate.domain()) : found;
    }

    /** 代表团察看了…: what a party does on a visit, those who lead it do, not who only goes with them. */
    private List<Found> orLeaders(List<Found> found) {
        if (!(relation.subject() instanceof Argument.Inherited)) {
            return found;
        }
        var leaders = discourse.leaders();
        var leading = !found.isEmpty() ? leaders.ofVisit(relation, context.subjects())
                : context.subjects().stream().flatMap(party -> leaders.of(party, relation).stream()).toList();
        return leading.isEmpty() ? found
                : leading.stream().flatMap(person -> arguments.of(person, predicate.domain()).stream()).toList();
    }
}
