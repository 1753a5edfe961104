package org.wenpu.resolution;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Division;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.Clause;
import org.wenpu.model.Entity;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.pattern.Finder;

/** Whom a call means that names nobody: 会议强调，要… (guideline, rule 3). */
final class Addressees {

    private static final Pattern NATIONAL = Constructions.pattern("national");
    private static final Finder GUIDE = Constructions.finder("guide-of-the-country");
    private static final Finder STATE_VISIT = Constructions.finder("visit-of-a-leader");

    private static final Finder ADVISING = Constructions.finder("advising-body");
    private static final Finder ADVICE = Constructions.finder("work-of-advising");

    private static final Pattern OWN = Constructions.pattern("our-division");

    private final AnnotatedDocument document;
    private final Referents referents;
    private final Offices offices;
    private final Hosts hosts;
    private final Visits visits;
    private final Focus focus;

    Addressees(AnnotatedDocument document, Referents referents, Offices offices, Hosts hosts, Visits visits,
               Focus focus) {
        this.document = document;
        this.referents = referents;
        this.offices = offices;
        this.hosts = hosts;
        this.visits = visits;
        this.focus = focus;
    }

    /**
     * Whom a call means in somebody's words: the body whose meeting it is, or the speaker's own division or body; else
     * the first host, or the division that the article is about. Where it names none, what the speaker belongs to.
     */
    Optional<Entity> of(Clause clause, Optional<EntityMention> speaker) {
        return known(clause, speaker).or(() -> focus.unnamedClass().flatMap(NamedDivisions::unnamed));
    }

    /** The same, as far as the article names it. */
    Optional<Entity> known(Clause clause, Optional<EntityMention> speaker) {
        return speaker.flatMap(this::guiding).or(() -> speaker.flatMap(hosts::calledOnBy))
                .or(() -> speaker.flatMap(this::led))
                .or(() -> speaker.flatMap(head -> visited(clause, head)))
                .or(() -> speaker.flatMap(this::own))
                .or(() -> speaker.flatMap(head -> seat(clause, head)))
                .or(() -> speaker.flatMap(this::convening)).or(() -> speaker.flatMap(this::central))
                .or(() -> speaker.flatMap(referents::spokenTo))
                .or(() -> hosts.first(speaker)).or(() -> speaker.flatMap(this::national))
                .or(() -> focus.main().map(referents::divisionNamed)).or(() -> speaker.flatMap(this::any));
    }

    /** The body that holds an event, or the first host of the article. */
    Optional<Entity> holding(Optional<EntityMention> event) {
        return event.flatMap(hosts::calledOnBy).or(() -> event.flatMap(this::convening))
                .or(() -> hosts.first(event));
    }

    /** The division whose congress or consultative conference calls for something, unless it is its own work. */
    Optional<Entity> advised(Clause clause, Entity body) {
        return Optional.of(body.name()).filter(name -> ADVISING.isIn(name))
                .filter(name -> document.document().sentenceOf(clause.span()).stream()
                        .noneMatch(sentence -> ADVICE.isIn(document.words(sentence.span()))))
                .flatMap(name -> focus.innermost(name).or(() -> focus.classWord(name).flatMap(focus::of)))
                .map(referents::divisionNamed);
    }

    /** For whom a person announces something: the division that the person is at the head of, or the employer. */
    Optional<Entity> represented(EntityMention person) {
        return referents.name(person).flatMap(offices::led).map(referents::divisionNamed)
                .or(() -> referents.employer(person));
    }

    /**
     * The division of the speaker's office, the firm or institute that the speaker works for, or the body where the
     * article is about its division.
     */
    private Optional<Entity> own(EntityMention speaker) {
        return referents.name(speaker).flatMap(offices::jurisdiction).map(referents::divisionNamed)
                .or(() -> referents.name(speaker).flatMap(offices::firm)
                        .flatMap(firm -> referents.bodyNamed(firm, firm.name())))
                .or(() -> referents.itself(speaker))
                .or(() -> referents.employer(speaker).filter(body -> isSettlement(body) || isOfMain(body)));
    }

    /** The country that the speaker is at the head of, unless the article tells of a visit to some of it. */
    private Optional<Entity> led(EntityMention speaker) {
        return referents.name(speaker).filter(offices::leadsState)
                .filter(leader -> document.document().body().stream().map(sentence -> document.words(sentence.span()))
                        .noneMatch(words -> words.contains(leader) && STATE_VISIT.isIn(words)))
                .map(leader -> referents.divisionNamed(focus.country()));
    }

    /** The division whose committee or government holds a meeting. */
    private Optional<Entity> convening(EntityMention event) {
        return hosts.government(event).flatMap(body -> focus.innermost(body).map(referents::divisionNamed)
                .or(() -> focus.classWord(body).flatMap(this::ofClass)));
    }

    /** The ministry or the like that a speaker is of. */
    private Optional<Entity> central(EntityMention speaker) {
        return Stream.of(referents.lastEmployer(speaker), referents.employer(speaker)).flatMap(Optional::stream)
                .filter(body -> Posts.isCentral(body.name()) && !NATIONAL.matcher(body.name()).lookingAt())
                .findFirst();
    }

    /** The country, in the words of what guides all of it: 党的二十大报告. */
    private Optional<Entity> guiding(EntityMention paper) {
        return Optional.of(paper).filter(guide -> GUIDE.isIn(guide.name()))
                .map(guide -> referents.divisionNamed(focus.country()));
    }

    /** The country, at a meeting of all of it. */
    private Optional<Entity> national(EntityMention event) {
        return Optional.of(event).filter(referents::isNational)
                .map(meeting -> referents.divisionNamed(focus.country()));
    }

    /**
     * The division whose committee the speaker is at the head of. At a place in it that place is meant, but for a meeting
     * of the whole of it.
     */
    private Optional<Entity> seat(Clause clause, EntityMention head) {
        return referents.name(head).flatMap(name -> offices.seat(name)
                .filter(seat -> isAtMeetingOfAll(clause) || isOfSeveral(clause, seat)
                        || focus.main().filter(main -> focus.liesIn(main, seat)).isEmpty())
                .map(referents::divisionNamed).or(() -> offices.classOfJurisdiction(name)
                        .filter(word -> focus.of(word).isEmpty()).flatMap(NamedDivisions::unnamed)));
    }

    /** What the head of a division is on a visit to, unless he speaks to the whole of it or of what is his. */
    private Optional<Entity> visited(Clause clause, EntityMention head) {
        return referents.name(head).filter(offices::governs)
                .filter(name -> !isAtMeetingOfAll(clause) && !speaksOfOwn(head))
                .flatMap(name -> visits.only(name, offices.led(name)))
                .flatMap(site -> site.is(EntityType.PLACE) ? Optional.of(referents.acting(site))
                        : referents.of(site, site.types().iterator().next(), Optional.empty()));
    }

    /** Whether a clause is at a meeting of the whole of a division. */
    private boolean isAtMeetingOfAll(Clause clause) {
        return referents.occasion(clause).filter(hosts::isOfWholeDivision).isPresent();
    }

    /** Whether 我省 stands in somebody's words. */
    private boolean speaksOfOwn(EntityMention speaker) {
        return document.mentions().stream().filter(mention -> mention.is(EntityType.ADMINISTRATIVE_DIVISION)
                        && OWN.matcher(mention.name()).matches())
                .anyMatch(mention -> document.document().clauseOf(mention.span())
                        .flatMap(clause -> document.context(clause).speaker())
                        .filter(other -> other.name().equals(speaker.name())).isPresent());
    }

    /** Whether the article goes through several counties of a division, and the paragraph of a clause is at none. */
    private boolean isOfSeveral(Clause clause, String seat) {
        var counties = focus.countiesOf(seat);
        return counties.size() > 1 && document.document().paragraphOf(clause.span()).stream()
                .allMatch(paragraph -> document.mentionsIn(paragraph.span()).stream()
                        .map(mention -> focus.likeliest(mention.name()).map(Division::name).orElse(mention.name()))
                        .noneMatch(counties::contains));
    }

    private Optional<Entity> ofClass(String classWord) {
        return focus.of(classWord).map(referents::divisionNamed).or(() -> NamedDivisions.unnamed(classWord));
    }

    /** Whether a body is a village or community, or speaks for one: 石桥社区. */
    private static boolean isSettlement(Entity body) {
        return Focus.isSettlement(body.name());
    }

    /** Whether a body is of no division at all, or of the one that the article is about. */
    private boolean isOfMain(Entity body) {
        return CommonNouns.endsBody(body.name()) || body.name().length() > 2
                && focus.prefix(body.name()).or(() -> focus.classWord(body.name()).flatMap(focus::of))
                        .filter(division -> focus.main().filter(division::equals).isPresent()).isPresent();
    }

    /** What a speaker belongs to, in an article that is about no division: a class of divisions, a body, a country. */
    private Optional<Entity> any(EntityMention speaker) {
        return referents.name(speaker).filter(offices::leadsState)
                .map(leader -> referents.divisionNamed(focus.country())).or(() -> referents.lastEmployer(speaker))
                .or(() -> Optional.of(speaker).filter(division -> division.is(EntityType.ADMINISTRATIVE_DIVISION))
                        .flatMap(division -> referents.of(division, EntityType.ADMINISTRATIVE_DIVISION,
                                Optional.empty())))
                .or(() -> Optional.of(speaker).filter(paper -> paper.is(EntityType.POLICY)).flatMap(this::issuer));
    }

    /** The body that issues a document: 市档案馆 of 市档案馆印发《方案》. */
    private Optional<Entity> issuer(EntityMention paper) {
        return document.document().body().stream().flatMap(sentence -> sentence.clauses().stream())
                .filter(clause -> clause.span().begin() < paper.span().begin() && names(clause, EntityType.POLICY))
                .flatMap(clause -> document.context(clause).subjects().stream())
                .filter(subject -> subject.is(EntityType.ORGANISATION)).findFirst()
                .flatMap(body -> referents.of(body, EntityType.ORGANISATION, Optional.empty()));
    }

    private boolean names(Clause clause, EntityType type) {
        return document.mentionsIn(clause.span()).stream().anyMatch(mention -> mention.is(type));
    }
}
