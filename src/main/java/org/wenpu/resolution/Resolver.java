package org.wenpu.resolution;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wenpu.knowledge.Divisions;
import org.wenpu.knowledge.Ontology;
import org.wenpu.knowledge.Predicate;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.Argument;
import org.wenpu.model.Claim;
import org.wenpu.model.Context;
import org.wenpu.model.Entity;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.model.Modality;
import org.wenpu.model.RelationMention;
import org.wenpu.model.Span;
import org.wenpu.model.Value;

/** Makes claims of relation mentions: who and what is meant, within domain and range; equal claims are merged. */
public final class Resolver {

    private static final Set<EntityType> SPEAKERS = EnumSet.of(EntityType.PERSON, EntityType.ORGANISATION,
            EntityType.ADMINISTRATIVE_DIVISION, EntityType.EVENT, EntityType.POLICY);

    /** Of a list of partners each deals with each, or the first with all others where there are more. */
    private static final int LARGEST_ROUND = 3;
    /** What is longer is a name that was not recognised. */
    private static final int LONGEST_PRONOUN = 3;
    private static final Set<EntityType> ACTING = EnumSet.of(EntityType.PLACE, EntityType.ORGANISATION);
    private static final Set<EntityType> TOLD = EnumSet.of(EntityType.PERSON, EntityType.EVENT, EntityType.PROJECT);

    private static final Set<EntityType> HELD = EnumSet.of(EntityType.EVENT);

    private final Ontology ontology;
    private final Divisions divisions;
    private final Members members = new Members();
    private final Posts posts = new Posts();
    private final Negation negation = new Negation();
    private final Occasions.Words occasionWords = Occasions.Words.standard();

    public Resolver(Ontology ontology, Divisions divisions) {
        this.ontology = ontology;
        this.divisions = divisions;
    }

    /** What the document says. */
    public List<Claim> claims(AnnotatedDocument document, List<RelationMention> relations) {
        var focus = new Focus(document, divisions);
        var offices = new Offices(document, posts, focus);
        var referents = new Referents(document, focus, new Occasions(document, occasionWords), offices, divisions);
        var partners = new Partners(document, relations, members);
        var leaders = new Leaders(document, relations, members);
        var hosts = new Hosts(document, relations, members, referents, focus);
        var addressees = new Addressees(document, referents, offices, hosts, focus);
        var merged = new LinkedHashMap<Key, Claim>();
        var read = new ArrayList<Read>();
        var reading = new Reading(document, referents, partners, leaders, hosts, addressees,
                new SureMarks(relations), read);
        for (var relation : relations) {
            if (relation.object() instanceof Argument.Marked marked && read.stream().anyMatch(object ->
                    object.predicate().equals(relation.predicate()) && object.span().overlaps(marked.span()))) {
                continue;
            }
            new Resolution(reading, relation).claims()
                    .forEach(claim -> merged.merge(Key.of(claim), claim, Resolver::merged));
        }
        return List.copyOf(merged.values());
    }

    /** What is known of a document when its relation mentions are resolved. */
    private record Reading(AnnotatedDocument document, Referents referents, Partners partners, Leaders leaders,
                           Hosts hosts, Addressees addressees, SureMarks marks, List<Read> read) {
    }

    /** Where the object of a predicate was read. */
    private record Read(String predicate, Span span) {
    }

    /** What tells a claim from the others of its article. */
    private record Key(EntityType kind, String subject, String predicate, Object object, Modality modality,
                       Optional<String> speaker) {

        static Key of(Claim claim) {
            var object = claim.object() instanceof Entity entity
                    ? List.of(entity.kind(), entity.identity()) : claim.object();
            return new Key(claim.subject().kind(), claim.subject().identity(), claim.predicate(), object,
                    claim.modality(), claim.speaker().map(Entity::identity));
        }
    }

    private static Claim merged(Claim first, Claim second) {
        var evidence = new ArrayList<>(first.evidence());
        evidence.addAll(second.evidence());
        return new Claim(first.subject(), first.predicate(), first.object(), first.modality(), first.speaker(), evidence,
                first.rule(), Math.max(first.confidence(), second.confidence()));
    }

    /** The resolution of one relation mention. */
    private final class Resolution {

        private final AnnotatedDocument document;
        private final Referents referents;
        private final Partners partners;
        private final Leaders leaders;
        private final Hosts hosts;
        private final Addressees addressees;
        private final SureMarks marks;
        private final RelationMention relation;
        private final List<Read> read;
        private final Predicate predicate;
        private final Context context;

        private Resolution(Reading reading, RelationMention relation) {
            this.document = reading.document();
            this.referents = reading.referents();
            this.partners = reading.partners();
            this.leaders = reading.leaders();
            this.hosts = reading.hosts();
            this.addressees = reading.addressees();
            this.marks = reading.marks();
            this.relation = relation;
            this.read = reading.read();
            this.predicate = ontology.predicate(relation.predicate());
            this.context = document.context(relation.clause());
        }

        List<Claim> claims() {
            if (negation.holds(relation)) {
                return List.of();
            }
            var objects = objects();
            var subjects = objects.isEmpty() ? List.<Found>of() : subjects();
            boolean round = relation.subject().equals(relation.object());
            int doers = round && subjects.size() > LARGEST_ROUND ? 1 : subjects.size();
            return IntStream.range(0, doers).boxed().flatMap(i -> objects.stream().skip(round ? i + 1 : 0)
                    .filter(object -> !object.value().equals(subjects.get(i).value()))
                    .map(object -> claim(subjects.get(i), object))).toList();
        }

        /** Something resolved, and where it stands, where it does in words of its own. */
        private record Found(Value value, Optional<Span> span) {
        }

        private List<Found> subjects() {
            var found = orLeaders(orInherited(entities(relation.subject(), predicate.domain()))).stream()
                    .filter(this::mayPursue).toList();
            var studying = isStudied(found) ? hosts.studying(relation.clause()) : Optional.<Entity>empty();
            var meant = studying.or(() -> found.isEmpty() ? meant() : Optional.empty());
            return meant.<List<Found>>map(body -> List.of(new Found(body, Optional.empty()))).orElse(found);
        }

        /** Whom a clause means that names nobody who may be its subject. */
        private Optional<Entity> meant() {
            var held = held();
            if (held.isPresent() || !mayMeanOthers() || namesDivision()) {
                return held;
            }
            var told = context.subjects().stream().filter(Resolution::tells).findFirst()
                    .filter(subject -> context.modality() != Modality.DIRECTIVE);
            return told.isEmpty() ? addressees.of(relation.clause(), context.speaker())
                    : told.filter(subject -> subject.is(EntityType.PERSON)).isEmpty()
                            ? addressees.known(relation.clause(), context.speaker())
                            : context.modality() == Modality.PLANNED ? addressees.represented(told.get()) : Optional.empty();
        }

        /** Whether it may be said of a division; who holds or attends an event is told, unless somebody calls for it. */
        private boolean mayMeanOthers() {
            return relation.subject() instanceof Argument.Inherited inherited
                    && inherited.types().contains(EntityType.ADMINISTRATIVE_DIVISION)
                    && (!context.foreign() || context.speaker().filter(event -> event.is(EntityType.EVENT)).isPresent())
                    && (!predicate.range().contains(EntityType.EVENT) || context.modality() != Modality.REPORTED);
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
                    && !Referents.several(subject.name()));
        }

        /** The body that holds the event which a clause is about: 会议学习了…. */
        private Optional<Entity> held() {
            var events = context.subjects();
            return relation.subject() instanceof Argument.Inherited inherited && events.size() == 1
                    && inherited.types().contains(EntityType.ORGANISATION)
                    && !predicate.range().contains(EntityType.EVENT) ? hosts.of(events.get(0)) : Optional.empty();
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

        private List<Found> objects() {
            if (relation.object() instanceof Argument.Literal literal) {
                return List.of(new Found(literal.mention().value(), Optional.of(literal.mention().span())));
            }
            return entities(relation.object(), predicate.range()).stream().map(this::bounded).distinct().toList();
        }

        /** An object that was read, as far as a model marks it that is sure of its bounds. */
        private Found bounded(Found object) {
            return relation.object() instanceof Argument.Marked ? object
                    : object.span().flatMap(span -> marks.within(span, predicate.name()))
                            .flatMap(mark -> entities(mark, predicate.range()).stream().findFirst()).orElse(object);
        }

        /** 将其打造成…, 还与…签约: the group names nobody, so the subject of the clause is meant. */
        private List<Found> orInherited(List<Found> found) {
            boolean inherits = found.isEmpty() && relation.subject() instanceof Argument.Region region
                    && region.span().end() < relation.trigger().end() && region.span().length() <= LONGEST_PRONOUN;
            return inherits ? entities(new Argument.Inherited(predicate.domain()), predicate.domain()) : found;
        }

        /** 代表团察看了…: what a party does on a visit, those who lead it do, not who only goes with them. */
        private List<Found> orLeaders(List<Found> found) {
            if (!(relation.subject() instanceof Argument.Inherited)) {
                return found;
            }
            var leading = found.isEmpty() ? context.subjects().stream()
                    .flatMap(party -> leaders.of(party, relation).stream()).toList() : leaders.ofVisit(relation, context.subjects());
            return leading.isEmpty() ? found
                    : leading.stream().flatMap(person -> entity(person, predicate.domain()).stream()).toList();
        }

        private List<Found> entities(Argument argument, Set<EntityType> types) {
            if (argument instanceof Argument.Occasion occasion) {
                return referents.events(relation.clause(), occasion.here()).stream()
                        .map(event -> new Found(event, Optional.empty())).toList();
            }
            var kinds = houses(types) ? Stream.concat(types.stream(), Stream.of(EntityType.ORGANISATION))
                    .collect(Collectors.toUnmodifiableSet()) : types;
            return members.of(document, relation.clause(), argument, kinds).stream()
                    .flatMap(mention -> partners.meant(mention).stream())
                    .flatMap(mention -> entity(mention, types).stream()).toList();
        }

        private Optional<Found> entity(EntityMention mention, Set<EntityType> types) {
            return mention.types().stream().filter(types::contains).sorted().findFirst()
                    .flatMap(type -> referents.of(mention, type, context.speaker()))
                    .or(() -> Optional.of(mention).filter(place -> acts(place, types)).map(referents::acting))
                    // what a common noun means may be of another type: 街道, the body, means 塔埠街道, the division
                    .filter(entity -> entity.types().stream().anyMatch(types::contains))
                    .map(entity -> new Found(entity, Optional.of(mention.span())));
        }

        /** Whether a place or a common noun of a body stands for who acts (园区), or a body for where it is. */
        private boolean acts(EntityMention mention, Set<EntityType> types) {
            return (types.contains(EntityType.ORGANISATION) || houses(types))
                    && mention.types().stream().anyMatch(ACTING::contains);
        }

        /** Whether it is said where something is held: in a place, a division, or the house of a body. */
        private boolean houses(Set<EntityType> types) {
            return predicate.domain().equals(HELD) && types.contains(EntityType.PLACE);
        }

        private Claim claim(Found subject, Found object) {
            object.span().ifPresent(span -> read.add(new Read(predicate.name(), span)));
            return new Claim((Entity) subject.value(), predicate.name(), object.value(),
                    relation.modality().orElse(context.modality()), speaker(),
                    List.of(evidence(object)), relation.rule(), relation.confidence());
        }

        private Optional<Entity> speaker() {
            return context.speaker().flatMap(speaker -> speaker.types().stream().filter(SPEAKERS::contains).sorted()
                    .findFirst().flatMap(type -> referents.of(speaker, type, Optional.empty())));
        }

        /** The clause with predicate and object (guideline, evidence). */
        private Span evidence(Found object) {
            var clause = Span.covering(relation.clause().span(), relation.trigger());
            return object.span().filter(this::near).map(span -> Span.covering(clause, span)).orElse(clause);
        }

        private boolean near(Span span) {
            return document.document().sentences().stream().filter(sentence -> sentence.span().covers(span))
                    .anyMatch(sentence -> sentence.span().covers(relation.clause().span()));
        }
    }
}
