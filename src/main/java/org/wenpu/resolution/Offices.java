package org.wenpu.resolution;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.pattern.Finder;

/** The offices in apposition to each person of an article, where it first gives them, and what they put a person over. */
final class Offices {

    private static final Pattern OWN_CLASS = Constructions.pattern("office-of-its-class");
    /** 市委书记, 县委副书记. */
    private static final Finder HEADS = Constructions.finder("committee-head");
    /** 副市长, 市委副书记. */
    private static final Finder DEPUTY = Constructions.finder("deputy");
    private static final Pattern INNER = Constructions.pattern("inner-department");
    /** 办公室 of 办公室主任, which alone names no body. */
    private static final Lexicon DEPARTMENTS = Lexicon.named("departments");
    private static final Lexicon FIRMS = Lexicon.named("firm-posts");

    private static final Finder STATE = Constructions.finder("head-of-state");
    /** 中央政治局 of 中央政治局委员, in whose name none of them speaks. */
    private static final Pattern SEAT = Constructions.pattern("seat-of-leaders");
    /** 中共 of 中共延吉市委书记, who leads the division all the same. */
    private static final Pattern PARTY = Constructions.pattern("communist-party");
    private static final Pattern LEADING = Constructions.pattern("leading-a-party");

    private final Map<String, List<String>> ofPerson = new HashMap<>();
    /** The party that a person leads: 龙井市党政代表团 of 市委书记王建国率龙井市党政代表团. */
    private final Map<String, String> parties = new HashMap<>();
    private final AnnotatedDocument document;
    private final Posts posts;
    private final Focus focus;
    private final OwnBodies ownBodies;

    Offices(AnnotatedDocument document, Posts posts, Focus focus) {
        this.document = document;
        this.posts = posts;
        this.focus = focus;
        this.ownBodies = new OwnBodies(document, posts, focus);
        Introduction.all(document).forEach(introduction -> ofPerson.putIfAbsent(introduction.person().name(),
                introduction.offices().stream().map(office -> PARTY.matcher(office.name()).replaceFirst("")).toList()));
        var mentions = document.mentions();
        for (int i = 1; i < mentions.size(); i++) {
            var person = mentions.get(i - 1);
            var body = mentions.get(i);
            if (person.is(EntityType.PERSON) && body.is(EntityType.ORGANISATION)
                    && LEADING.matcher(document.between(person, body)).matches()) {
                parties.putIfAbsent(person.name(), body.name());
            }
        }
    }

    private List<String> of(String person) {
        return ofPerson.getOrDefault(person, List.of());
    }

    /** The firm that a person leads, as the article calls it by itself: 青山乳业 of 青山乳业全球总裁. */
    Optional<EntityMention> firm(String person) {
        var led = of(person).stream().filter(office -> FIRMS.endOf(office).isPresent()).findFirst();
        return led.flatMap(first -> document.mentions().stream()
                .filter(mention -> mention.is(EntityType.ORGANISATION))
                .filter(mention -> of(person).stream().anyMatch(office -> office.contains(mention.name())))
                .max(Comparator.comparingInt(mention -> mention.name().length())));
    }

    /** The division that a person is the head or a deputy of. */
    Optional<String> jurisdiction(String person) {
        return division(person, leading(person).filter(posts::governs));
    }

    /** The class of the division that a person is at the head of, or in the committee or government of: 市 of 市长. */
    Optional<String> classOfJurisdiction(String person) {
        return governing(person).flatMap(office -> classWord(office).stream()).findFirst();
    }

    /** The division that a person is at the head of, or in the committee or government of. */
    Optional<String> seat(String person) {
        return division(person, leading(person));
    }

    /** The division that a person leads, or is in the committee or government of. */
    Optional<String> led(String person) {
        return jurisdiction(person).or(() -> seat(person));
    }

    /** The same, of the state as well. */
    Optional<String> ledInState(String person) {
        return leadsState(person) ? Optional.of(focus.country()) : led(person);
    }

    /** The first division that offices are of. */
    private Optional<String> division(String person, Stream<String> offices) {
        return offices.flatMap(office -> focus.innermost(office)
                .or(() -> classWord(office).flatMap(word -> ofParty(person, word).or(() -> focus.of(word)))).stream())
                .findFirst();
    }

    /** The division of a class whose party somebody leads: 龙井市. */
    private Optional<String> ofParty(String person, String classWord) {
        return Optional.ofNullable(parties.get(person)).flatMap(focus::prefix)
                .filter(division -> division.endsWith(classWord));
    }

    private Stream<String> governing(String person) {
        return of(person).stream().filter(office -> posts.governs(office)
                || isOfGovernment(posts.body(office)) && HEADS.isIn(office));
    }

    /** The same without the deputyships of who is at the head of something: 市委书记 of 副州长、市委书记. */
    private Stream<String> leading(String person) {
        var heads = governing(person).filter(office -> !DEPUTY.isIn(office)).toList();
        return heads.isEmpty() ? governing(person) : heads.stream();
    }

    /** Whether a body is the committee or government of a division, or, of 自治区党委书记, but the division. */
    private boolean isOfGovernment(String body) {
        return focus.governs(body) || focus.isDivision(body);
    }

    private Optional<String> classWord(String office) {
        return focus.classWord(withoutRank(office));
    }

    /** An office without what tells its rank: 市长 of 常务副市长. */
    String withoutRank(String office) {
        return posts.withoutRank(office);
    }

    /** An office with the body that it belongs to. */
    String complete(EntityMention office) {
        return posts.complete(document, office);
    }

    /** The name of a body or office with the body that it is but a part of: 延吉市财政局党组 of 局党组. */
    String withOwnBody(String name) {
        return ownBodies.complete(name);
    }

    /** Whether a person is at the head of a division, or in its committee or government. */
    boolean governs(String person) {
        return of(person).stream().anyMatch(office -> posts.governs(office) || isOfGovernment(posts.body(office)));
    }

    /** Whether a person is at the head of the state: 国家主席, 国务院总理. */
    boolean leadsState(String person) {
        return of(person).stream().anyMatch(office -> STATE.isIn(office)) || isCalledLeader(person);
    }

    /** Whether the office stands behind the name of a person: 习近平总书记. */
    private boolean isCalledLeader(String person) {
        var ends = document.mentions().stream().filter(name -> name.is(EntityType.PERSON) && name.name().equals(person))
                .map(name -> name.span().end()).collect(Collectors.toSet());
        return document.mentions().stream().anyMatch(office -> office.is(EntityType.POST)
                && ends.contains(office.span().begin()) && STATE.isIn(office.name()));
    }

    /** The body of a person's first office that has one, unless it governs a division. */
    Optional<String> employer(String person) {
        return bodies(person).findFirst().filter(this::employs);
    }

    /** The body of a person's last office that has one which governs no division. */
    Optional<String> lastEmployer(String person) {
        return bodies(person).filter(this::employs).reduce((one, next) -> next);
    }

    private Stream<String> bodies(String person) {
        return of(person).stream().flatMap(office -> body(office).stream())
                .filter(body -> !body.isEmpty() && !SEAT.matcher(body).matches()).map(this::outer);
    }

    /** The body whose department one is: 延吉市财政局 of 延吉市财政局预算科. */
    private String outer(String body) {
        var inner = INNER.matcher(body);
        return inner.matches() && !focus.governs(inner.group("body")) ? inner.group("body") : body;
    }

    private boolean employs(String body) {
        return !isOfGovernment(body) && !DEPARTMENTS.contains(body);
    }

    /** The body of an office, by the first of its class in the article where the office has but that: 局党组书记, 院长. */
    private Optional<String> body(String office) {
        var own = OWN_CLASS.matcher(office);
        return own.find() ? ownBodies.of(own.group("class")) : Optional.of(posts.body(office));
    }
}
