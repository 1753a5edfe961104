package org.wenpu.resolution;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Divisions;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.knowledge.Ontology;
import org.wenpu.knowledge.Predicate;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.Argument;
import org.wenpu.model.Claim;
import org.wenpu.model.Context;
import org.wenpu.model.Entity;
import org.wenpu.model.EntityType;
import org.wenpu.model.Modality;
import org.wenpu.model.RelationMention;
import org.wenpu.model.Span;
import org.wenpu.pattern.Finder;

/** Makes claims of relation mentions: who and what is meant, within domain and range; equal claims are merged. */
public final class Resolver {

    private static final Set<EntityType> SPEAKERS = EnumSet.of(EntityType.PERSON, EntityType.ORGANISATION,
            EntityType.ADMINISTRATIVE_DIVISION, EntityType.EVENT, EntityType.POLICY);

    /** What persons did is told by the article, even between what one of them says. */
    private static final Set<String> NEWS = Set.of("attends", "chairs", "addresses", "meetsWith", "inspects");
    /** What goes on as it is, whoever names it: said once and again, it is one fact (guideline, rule 7). */
    private static final Set<String> LASTING = Set.of("holdsPost", "locatedIn", "centreOf", "memberOf");
    /** Of a list of partners each deals with each, or the first with all others where there are more. */
    private static final int LARGEST_ROUND = 3;
    private static final Finder CAMPAIGN = Constructions.finder("campaign-end");
    private static final String POSSESSIVE = Constructions.named("possessive");
    private static final String FRAME = Constructions.named("frame-opening");
    private static final String OPENING = Constructions.named("speech-opening");
    private static final String CLOSING = Constructions.named("speech-closing");

    private final Lexicon connectives = Lexicon.named("connectives");
    private final AimBounds aims = new AimBounds();
    private final Ontology ontology;
    private final Discourse.Knowledge knowledge;
    private final Negation negation = new Negation();
    private final WorkLists workLists = new WorkLists();
    private final NamedSites sites;

    public Resolver(Ontology ontology, Divisions divisions) {
        this.ontology = ontology;
        this.knowledge = Discourse.Knowledge.of(divisions);
        this.sites = new NamedSites(divisions);
    }

    /** What the document says. */
    public List<Claim> claims(AnnotatedDocument document, List<RelationMention> relations) {
        var discourse = Discourse.of(document, relations, knowledge);
        var marks = new SureMarks(relations);
        var told = new ArrayList<Told>();
        var besides = new ArrayList<RelationMention>();
        var lying = new ArrayList<RelationMention>();
        for (var relation : relations) {
            if (relation.object() instanceof Argument.Marked marked
                    && told.stream().anyMatch(other -> other.excludes(relation.predicate(), marked.span()))) {
                continue;
            }
            var claims = new Resolution(discourse, relation, marks).claims();
            told.addAll(claims);
            besides.addAll(workLists.besides(document, relation, claims));
            lying.addAll(sites.besides(document, relation, claims));
        }
        lying.forEach(relation -> told.addAll(new Resolution(discourse, relation, marks).claims()));
        besides.stream().filter(relation -> told.stream().noneMatch(other -> other.object()
                        .filter(((Argument.Marked) relation.object()).span()::overlaps).isPresent()))
                .forEach(relation -> told.addAll(new Resolution(discourse, relation, marks).claims()));
        var merged = new LinkedHashMap<Key, Claim>();
        told.stream().filter(one -> told.stream().noneMatch(other ->
                        one.isPartOf(other) || one.isNoWorkBeside(other) || one.isNoAimBeside(other)))
                .map(Told::claim)
                .forEach(claim -> merged.merge(Key.of(claim), claim, Resolver::merged));
        return ExactDates.told(Presence.told(document, merged.values()));
    }

    /** What tells a claim from the others of its article. */
    private record Key(EntityType kind, String subject, String predicate, Object object, Modality modality,
                       Optional<String> speaker) {

        static Key of(Claim claim) {
            var object = claim.object() instanceof Entity entity
                    ? List.of(entity.kind(), entity.identity()) : claim.object();
            boolean lasting = LASTING.contains(claim.predicate());
            return new Key(claim.subject().kind(), claim.subject().identity(), claim.predicate(), object,
                    lasting ? Modality.REPORTED : claim.modality(),
                    claim.speaker().filter(speaker -> !lasting).map(Entity::identity));
        }
    }

    /** One claim of two that are equal; of what goes on, in the words of the article where it says so itself. */
    private static Claim merged(Claim first, Claim second) {
        var told = first.speaker().isPresent() && second.speaker().isEmpty() ? second : first;
        var evidence = new ArrayList<>(first.evidence());
        evidence.addAll(second.evidence());
        return new Claim(first.subject(), first.predicate(), first.object(), told.modality(), told.speaker(), evidence,
                told.rule(), Math.max(first.confidence(), second.confidence()));
    }

    /** The resolution of one relation mention. */
    private final class Resolution {

        private final AnnotatedDocument document;
        private final Referents referents;
        private final RelationMention relation;
        private final SureMarks marks;
        private final Predicate predicate;
        private final Arguments arguments;
        private final Subjects subjects;
        private final Context context;

        private Resolution(Discourse discourse, RelationMention relation, SureMarks marks) {
            this.document = discourse.document();
            this.referents = discourse.referents();
            this.relation = relation;
            this.marks = marks;
            this.predicate = ontology.predicate(relation.predicate());
            this.arguments = new Arguments(discourse, relation, predicate);
            this.subjects = new Subjects(discourse, relation, predicate, arguments);
            this.context = document.context(relation.clause());
        }

        List<Told> claims() {
            if (negation.holds(document, relation)) {
                return List.of();
            }
            var objects = objects();
            var subjects = objects.isEmpty() ? List.<Found>of()
                    : this.subjects.found().stream().filter(this::isInDomain).toList();
            boolean round = relation.subject().equals(relation.object());
            int doers = round && subjects.size() > LARGEST_ROUND ? 1 : subjects.size();
            return IntStream.range(0, doers).boxed().flatMap(i -> objects.stream().skip(round ? i + 1 : 0)
                    .filter(object -> !name(object).equals(name(subjects.get(i))))
                    .map(object -> new Told(claim(subjects.get(i), object), subjects.get(i).span(), object.span())))
                    .toList();
        }

        /** Whether the predicate may be said of it: what stands for somebody may be of a kind that does no such thing. */
        private boolean isInDomain(Found subject) {
            return ((Entity) subject.value()).types().stream().anyMatch(predicate.domain()::contains);
        }

        /** What goes by its name in any kind: nobody builds the centre that it is. */
        private static Object name(Found found) {
            return found.value() instanceof Entity entity ? entity.name() : found.value();
        }

        private List<Found> objects() {
            if (relation.object() instanceof Argument.Literal literal) {
                return List.of(new Found(literal.mention().value(), Optional.of(literal.mention().span())));
            }
            return arguments.of(relation.object(), predicate.range()).stream()
                    .filter(object -> object.span().map(document::words).filter(Anaphora::departments).isEmpty())
                    .map(this::bounded).distinct().toList();
        }

        /**
         * An object that was read, as far as a model marks it that is sure of its bounds; 以 of 以开放为特色的高地 stays,
         * and what was restored.
         */
        private Found bounded(Found object) {
            return relation.object() instanceof Argument.Marked || isCampaign(object) ? object
                    : object.span().flatMap(span -> mark(span)
                            .filter(mark -> !mark.span().equals(span) && !isPartOfQuote(span, mark.span()))
                            .filter(mark -> !document.words(span.begin(), mark.span().begin()).equals(FRAME)))
                            .flatMap(mark -> arguments.of(mark, predicate.range()).stream().findFirst()).orElse(object);
        }

        /** Whether it is the name of a campaign: 重大事故隐患专项排查整治行动. */
        private boolean isCampaign(Found object) {
            return object.span().flatMap(document::mentionAt).filter(name -> name.is(EntityType.PROJECT))
                    .filter(name -> CAMPAIGN.isIn(name.name())).isPresent();
        }

        /**
         * The first mark in what was read as one; none where it leaves out what belongs to a principle or an aim: of
         * 国内领先、国际知名的高地 or 人民至上、生命至上的理念 a half.
         */
        private Optional<Argument.Marked> mark(Span read) {
            var inside = marks.within(read, predicate.name());
            return inside.stream().findFirst().filter(first -> inside.size() > 1 || !leavesOutJoined(read, first.span()))
                    .filter(first -> !isDescribedAim(read)
                            || inside.stream().allMatch(mark -> aims.isAim(document.words(mark.span()))));
        }

        private boolean isDescribedAim(Span read) {
            var words = document.words(read);
            return predicate.range().contains(EntityType.POSITIONING) && words.contains(POSSESSIVE) && aims.isAim(words);
        }

        /** Whether something is joined to what is marked: before an aim, or on either side of a principle. */
        private boolean leavesOutJoined(Span read, Span mark) {
            boolean before = connectives.endOf(document.words(read.begin(), mark.begin())).isPresent();
            boolean behind = connectives.startOf(document.words(mark.end(), read.end())).isPresent();
            return predicate.range().contains(EntityType.POSITIONING) && before
                    || predicate.range().contains(EntityType.PRINCIPLE) && (before || behind);
        }

        /** Whether a mark leaves out some of a formula that is quoted: of “安全第一、预防为主” the first half. */
        private boolean isPartOfQuote(Span span, Span mark) {
            var before = document.words(span.begin(), mark.begin());
            boolean whole = before.endsWith(OPENING) && document.words(mark.end(), span.end()).startsWith(CLOSING);
            return predicate.range().contains(EntityType.PRINCIPLE)
                    && before.lastIndexOf(OPENING) > before.lastIndexOf(CLOSING) && !whole;
        }

        private Claim claim(Found subject, Found object) {
            var doer = (Entity) subject.value();
            var modality = relation.modality().orElse(context.modality());
            // what a person does at an event is told, and not called for: 贯彻王建国主持会议时的讲话精神
            boolean news = NEWS.contains(predicate.name()) && (modality == Modality.REPORTED
                    || modality == Modality.DIRECTIVE && doer.kind() == EntityType.PERSON) || namesItself(doer);
            boolean own = news || subject.span().filter(this::isSpeaker).isPresent();
            return new Claim(doer, predicate.name(), object.value(), news ? Modality.REPORTED : modality,
                    own ? Optional.empty() : speaker(), List.of(evidence(object)), relation.rule(),
                    relation.confidence());
        }

        /** Whether it is the office by which the speaker is named: 市长王建国对防汛工作提出要求. */
        private boolean namesItself(Entity doer) {
            return predicate.range().contains(EntityType.POST) && speaker().filter(doer::equals).isPresent();
        }

        /** Whether a name is that of the speaker where it is told who speaks: what is said of it there, the article says. */
        private boolean isSpeaker(Span name) {
            return context.speaker().filter(speaker -> speaker.span().equals(name)).isPresent()
                    && relation.clause().span().covers(name);
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
            return document.document().sentenceOf(span)
                    .filter(sentence -> sentence.span().covers(relation.clause().span())).isPresent();
        }
    }
}
