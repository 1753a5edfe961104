package org.wenpu.resolution;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Division;
import org.wenpu.knowledge.Divisions;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.Clause;
import org.wenpu.model.Entity.Scope;
import org.wenpu.model.Entity;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.model.Script;

/** Tells whom or what a mention of an article means (guideline, rules 3 and 4). */
final class Referents {

    private static final Map<String, String> ANAPHORS = Lexicon.named("anaphors").pairs();
    private static final Map<String, String> GENERIC_BODIES = Lexicon.named("generic-bodies").pairs();
    private static final Map<String, String> GENERIC_PROJECTS = Lexicon.named("generic-projects").pairs();
    private static final Set<EntityType> PROJECTS = EnumSet.of(EntityType.PROJECT, EntityType.PLACE,
            EntityType.ORGANISATION);
    private static final Set<EntityType> BODIES = EnumSet.of(EntityType.ORGANISATION,
            EntityType.ADMINISTRATIVE_DIVISION, EntityType.PLACE);
    private static final Set<EntityType> PROPER = EnumSet.of(EntityType.PERSON, EntityType.ORGANISATION,
            EntityType.PLACE, EntityType.POST, EntityType.POLICY);
    private static final Set<EntityType> SHARED = EnumSet.of(EntityType.PERSON, EntityType.ORGANISATION,
            EntityType.ADMINISTRATIVE_DIVISION, EntityType.PLACE, EntityType.POST, EntityType.INDUSTRY,
            EntityType.POLICY, EntityType.PRINCIPLE, EntityType.TECHNOLOGY);
    private static final Lexicon ZONES = Lexicon.named("zone-suffixes");
    private static final String EACH = Constructions.named("each");
    private static final Pattern DEPARTMENTS = Constructions.pattern("departments");
    private static final Lexicon OWN = Lexicon.named("first-person");

    private final AnnotatedDocument document;
    private final Focus focus;
    private final Occasions occasions;
    private final Divisions divisions;
    private final Offices offices;

    Referents(AnnotatedDocument document, Focus focus, Occasions occasions, Offices offices, Divisions divisions) {
        this.document = document;
        this.focus = focus;
        this.occasions = occasions;
        this.divisions = divisions;
        this.offices = offices;
    }

    /** Whether a word stands for something named elsewhere. */
    static boolean anaphoric(String word) {
        return ANAPHORS.containsKey(word);
    }

    /** Whether a word stands for all divisions or departments there are: 各地, 各部门. */
    static boolean several(String word) {
        return anaphoric(word) && word.startsWith(EACH);
    }

    /** Whether a word stands for departments that nobody names: as a subject it is the division whose they are. */
    static boolean departments(String word) {
        return anaphoric(word) && DEPARTMENTS.matcher(word).find();
    }

    /** What a mention means, as one of a type, in somebody's words; empty where the article does not tell. */
    Optional<Entity> of(EntityMention mention, EntityType type, Optional<EntityMention> speaker) {
        return switch (type) {
            case PERSON -> person(mention);
            case ADMINISTRATIVE_DIVISION -> division(mention, speaker);
            case ORGANISATION -> GENERIC_BODIES.containsKey(mention.name()) ? namedBody(mention)
                    : Optional.of(body(mention, mention.name(), type));
            case POST -> Optional.of(post(mention));
            case EVENT -> event(mention);
            case PROJECT -> Optional.of(GENERIC_PROJECTS.containsKey(mention.name()) ? namedLast(mention,
                            GENERIC_PROJECTS.get(mention.name()), PROJECTS).orElse(mention) : mention)
                    .filter(project -> !GENERIC_PROJECTS.containsKey(project.name()))
                    .map(project -> entity(project, type));
            case PLACE, INDUSTRY, POLICY, PRINCIPLE, POSITIONING, TECHNOLOGY, PROBLEM ->
                    Optional.of(entity(mention, type));
        };
    }

    /** A place that acts as a body does. */
    Entity acting(EntityMention place) {
        var entity = entity(place, EntityType.PLACE);
        return new Entity(EntityType.PLACE, entity.identity(), entity.scope(), entity.name(),
                Set.of(EntityType.ORGANISATION), entity.alternatives(), entity.traditional());
    }

    /** The body that a speaker works for, unless it governs a division: whom 我们 means in such words. */
    Optional<Entity> employer(EntityMention speaker) {
        return name(speaker).flatMap(offices::employer).flatMap(body -> bodyNamed(speaker, body));
    }

    /** The body of the last office that a speaker holds in one which governs no division. */
    Optional<Entity> lastEmployer(EntityMention speaker) {
        return name(speaker).flatMap(offices::lastEmployer).flatMap(body -> bodyNamed(speaker, body));
    }

    /** A body that a mention speaks of, unless by a common noun. */
    Optional<Entity> bodyNamed(EntityMention mention, String name) {
        return Optional.of(name).filter(body -> !GENERIC_BODIES.containsKey(body))
                .map(body -> body(mention, body, EntityType.ORGANISATION));
    }

    /** Whether a speaker is a person at the head of a division or of its committee or government. */
    boolean governs(EntityMention speaker) {
        return name(speaker).filter(offices::governs).isPresent();
    }

    /** The name of a speaker who is a person. */
    Optional<String> name(EntityMention speaker) {
        return speaker.is(EntityType.PERSON) ? person(speaker).map(Entity::name) : Optional.empty();
    }

    private Optional<Entity> person(EntityMention mention) {
        if (!anaphoric(mention.name())) {
            return mention.isInFull() ? Optional.of(entity(mention, EntityType.PERSON)) : namesake(mention);
        }
        EntityMention last = null;
        for (var other : document.mentions()) {
            if (other.span().begin() < mention.span().begin() && other.is(EntityType.PERSON)
                    && !anaphoric(other.name()) && leads(other)) {
                last = other;
            }
        }
        return Optional.ofNullable(last).flatMap(this::person);
    }

    /** Whom a surname stands for: the last person of it who is named in full before. */
    private Optional<Entity> namesake(EntityMention surname) {
        return document.mentions().stream().filter(person -> person.is(EntityType.PERSON) && person.isInFull()
                        && person.span().begin() < surname.span().begin() && person.name().startsWith(surname.name()))
                .reduce((one, next) -> next).map(person -> entity(person, EntityType.PERSON));
    }

    /** Whether a person is one whose action or words a clause tells. */
    private boolean leads(EntityMention person) {
        return document.contexts().values().stream().anyMatch(context -> context.subjects().contains(person)
                || context.speaker().filter(person::equals).isPresent());
    }

    /** The body named last whose name a common noun ends: 公司 after 中国移动通信集团有限公司. */
    private Optional<Entity> namedBody(EntityMention mention) {
        return namedLast(mention, GENERIC_BODIES.get(mention.name()), BODIES)
                .map(body -> body.is(EntityType.ADMINISTRATIVE_DIVISION) ? divisionNamed(body.name())
                        : body.is(EntityType.ORGANISATION)
                                ? body(body, body.name(), EntityType.ORGANISATION) : acting(body));
    }

    /** The last mention of one of the types before a common noun whose name ends as it must. */
    private Optional<EntityMention> namedLast(EntityMention noun, String ends, Set<EntityType> types) {
        var fitting = List.of(ends.split("\\|"));
        return document.mentions().stream().filter(other -> other.span().end() <= noun.span().begin())
                .filter(other -> other.types().stream().anyMatch(types::contains))
                .filter(other -> other.name().length() > noun.name().length()
                        && fitting.stream().anyMatch(other.name()::endsWith)).reduce((first, last) -> last);
    }

    private Optional<Entity> division(EntityMention mention, Optional<EntityMention> speaker) {
        if (!anaphoric(mention.name())) {
            return Optional.of(divisionNamed(mention.name()));
        }
        var classWord = Focus.CLASS_WORDS.keySet().stream().filter(word -> mention.name().indexOf(word) == 1)
                .findFirst();
        boolean several = several(mention.name());
        var own = speaker.flatMap(this::name)
                .flatMap(name -> offices.jurisdiction(name).or(() -> offices.seat(name)));
        if (OWN.contains(mention.name()) && own.isEmpty()) {
            return speaker.flatMap(this::employer).or(() -> focus.main().map(this::divisionNamed));
        }
        return classWord.map(word -> own.filter(division -> division.endsWith(word)).or(() -> focus.of(word)))
                .orElse(own).or(() -> focus.main().filter(name -> classWord.isEmpty()
                        || ZONES.endOf(name).isEmpty() && (several || focus.likeliest(name).isEmpty())))
                .map(this::divisionNamed).or(() -> classWord.flatMap(Referents::unnamed));
    }

    /** The division of a class that an article never names: 我市, 全市 (guideline, rule 4). */
    static Optional<Entity> unnamed(String classWord) {
        var words = ANAPHORS.keySet().stream().filter(word -> word.indexOf(classWord) == 1)
                .filter(word -> word.length() == 1 + classWord.length()).collect(Collectors.toCollection(TreeSet::new));
        return words.stream().findFirst().map(name -> new Entity(EntityType.ADMINISTRATIVE_DIVISION, name,
                Scope.ARTICLE, name, Set.of(), words, Optional.empty()));
    }

    /** The division of a name that is known. */
    Optional<Entity> knownDivision(String name) {
        return focus.likeliest(name).map(division -> divisionNamed(name));
    }

    Entity divisionNamed(String name) {
        var known = focus.likeliest(name);
        var alternatives = new TreeSet<String>(Set.of(name));
        known.ifPresent(division -> {
            alternatives.add(division.name());
            alternatives.addAll(division.shortNames());
        });
        var full = known.map(Division::name).orElse(name);
        if (known.isEmpty() && ZONES.endOf(name).isPresent()) {
            // a zone that is put in charge is a body too (guideline, entity types)
            return new Entity(EntityType.PLACE, name, Scope.SHARED, name, Set.of(EntityType.ORGANISATION), alternatives,
                    Optional.empty());
        }
        return new Entity(EntityType.ADMINISTRATIVE_DIVISION, known.map(divisions::identity).orElse(name),
                Scope.SHARED, full, Set.of(), alternatives, Optional.empty());
    }

    /** A body or office whose name begins with a class word belongs to the division that the article is about. */
    private Entity body(EntityMention mention, String name, EntityType type) {
        var unranked = offices.withoutRank(name);
        var word = Focus.classWord(unranked).filter(found -> unranked.length() > found.length());
        var division = word.flatMap(focus::of);
        if (division.isEmpty()) {
            return entity(mention, type, name, name, Set.of());
        }
        var names = Stream.concat(division.stream(), focus.likeliest(division.get()).stream()
                        .flatMap(known -> known.shortNames().stream())).filter(found -> found.endsWith(word.get()))
                .map(found -> unranked.equals(name)
                        ? found.substring(0, found.length() - word.get().length()) + name : found + name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var full = names.isEmpty() ? division.get() + name : names.iterator().next();
        names.add(name);
        return entity(mention, type, full, full, names);
    }

    private Entity post(EntityMention mention) {
        var entity = body(mention, offices.complete(mention), EntityType.POST);
        var names = new TreeSet<>(entity.alternatives());
        names.add(mention.name());
        return new Entity(EntityType.POST, entity.identity(), entity.scope(), entity.name(), Set.of(), names,
                entity.traditional());
    }

    private Optional<Entity> event(EntityMention mention) {
        if (anaphoric(mention.name())) {
            return occasions.at(mention.span().begin()).filter(event -> !event.name().equals(mention.name()))
                    .map(event -> eventNamed(event, Set.of(mention.name())))
                    .or(() -> Optional.of(eventNamed(mention, Set.of())));
        }
        return Optional.of(eventNamed(mention, Set.of()));
    }

    /** A short name means the longer one before it: 座谈会 → 纪念…座谈会. */
    private Entity eventNamed(EntityMention mention, Set<String> others) {
        var full = document.mentions().stream().filter(other -> other.is(EntityType.EVENT))
                .filter(other -> other.name().length() > mention.name().length()
                        && (other.name().endsWith(mention.name()) || Doings.isVerb(mention.name())
                                && occasions.holds(other) && other.name().contains(mention.name()))).findFirst();
        return full.map(longer ->
                        entity(longer, EntityType.EVENT, longer.name(), longer.name(), Set.of(mention.name())))
                .orElseGet(() -> entity(mention, EntityType.EVENT, mention.name(), mention.name(),
                        others.isEmpty() ? Doings.parts(mention.name()) : others));
    }

    private Entity entity(EntityMention mention, EntityType type) {
        return entity(mention, type, mention.name(), mention.name(), Set.of());
    }

    private Entity entity(EntityMention mention, EntityType type, String identity, String name, Set<String> others) {
        SortedSet<String> alternatives = new TreeSet<>(others);
        // a common noun in traditional script stands in the passages that quote it
        boolean written = PROPER.contains(type) && mention.span().length() == mention.name().length();
        var traditional = document.document().article().script() == Script.TRADITIONAL && written
                ? Optional.of(mention.span().of(document.document().article().text())) : Optional.<String>empty();
        return new Entity(type, identity, SHARED.contains(type) ? Scope.SHARED : Scope.ARTICLE, name, Set.of(),
                Collections.unmodifiableSortedSet(alternatives), traditional);
    }

    /** The event that the article is at in a clause. */
    Optional<EntityMention> occasion(Clause clause) {
        return occasions.namedIn(clause).or(() -> occasions.at(clause.span().begin()));
    }

    /** The events that a clause itself names or does; else, unless it must, the one that the article is at. */
    List<Entity> events(Clause clause, boolean here) {
        var called = here ? Optional.<EntityMention>empty()
                : occasions.called(clause).filter(event -> occasions.namedIn(clause).isEmpty());
        var event = here ? occasions.in(clause)
                : occasions.namedIn(clause).or(() -> occasions.meant(clause))
                        .or(() -> occasions.at(clause.span().begin())).or(() -> occasions.in(clause));
        return called.map(found -> List.of(entity(found, EntityType.EVENT)))
                .orElseGet(() -> event.stream().flatMap(first -> occasions.listed(clause, first).stream())
                        .map(found -> eventNamed(found, Set.of())).toList());
    }
}
