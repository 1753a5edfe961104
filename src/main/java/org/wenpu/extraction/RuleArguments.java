package org.wenpu.extraction;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.wenpu.knowledge.Constructions;
import org.wenpu.model.Argument;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.model.Span;
import org.wenpu.pattern.Finder;

/** Finds the arguments of a rule around its trigger: 苏州 and what follows 建设 in 助力苏州加快建设…. */
final class RuleArguments {

    /** Kinds that go by proper names: only a mention can be one. */
    private static final Set<EntityType> PROPER = EnumSet.of(EntityType.PERSON, EntityType.ORGANISATION,
            EntityType.ADMINISTRATIVE_DIVISION, EntityType.PLACE, EntityType.POST, EntityType.EVENT);

    /** What stands before that which another belongs to: 隶属吉林省. */
    private static final Finder OUTER = Constructions.finder("belongs-to");
    /** What only says where something lies: 青山和石桥之间. */
    private static final Finder AMID = Constructions.finder("amid");
    /** What stands before a topic and only describes it: 位于青山路的|百花公园. */
    private static final Pattern DESCRIBED = Constructions.pattern("before-a-topic");
    /** Projects that are but counted: 77个|外资项目|集中签约. */
    private static final Pattern COUNTED = Constructions.pattern("counted-projects");
    private static final String PROJECTS = "projects";
    private static final int WIDEST_TOUCH = 2;

    private RuleArguments() {
    }

    /** The subject of a rule. */
    static Optional<Argument> subject(Rule rule, Site site) {
        return argument(rule, rule.subject(), "subject", rule.subjects(), site);
    }

    /** The object of a rule whose objects are no values. */
    static Optional<Argument> object(Rule rule, Site site) {
        return argument(rule, rule.object(), "object", rule.predicate().range(), site);
    }

    private static Optional<Argument> argument(Rule rule, Rule.Place place, String group, Set<EntityType> types,
                                               Site site) {
        return switch (place) {
            case CLAUSE -> Optional.of(Doers.of(rule, site)
                    .or(() -> Doers.caused(site.document(), site.clause(), site.trigger().begin(), types))
                    .<Argument>map(Argument.Named::new)
                    .orElseGet(() -> new Argument.Inherited(types)));
            case BEFORE -> before(site, types).<Argument>map(Argument.Named::new)
                    .or(() -> Optional.of(new Argument.Inherited(types)));
            case TOPIC -> before(site, types).<Argument>map(Argument.Named::new)
                    .or(() -> counted(rule, site))
                    .or(() -> topic(site, types).map(Argument.Mention::new));
            case TOUCHING -> before(site, types)
                    .filter(mention -> site.trigger().begin() - mention.span().end() <= WIDEST_TOUCH)
                    .map(Argument.Named::new);
            case AGENT -> Agents.of(site);
            case GROUP -> site.group(group).map(span -> PROPER.containsAll(types) ? new Argument.Region(span)
                    : phrase(rule, span));
            case VERBATIM -> site.group(group).flatMap(span -> rule.otherwise()
                    .map(type -> new Argument.Marked(span, type, true)));
            case NAMES_IN_GROUP -> site.group(group).map(Argument.Region::new);
            case AFTER -> site.after().map(span -> phrase(rule, span));
            case NAMES -> site.after().map(Argument.Region::new);
            case OCCASION -> Optional.of(new Argument.Occasion(false));
            case EVENT -> Optional.of(new Argument.Occasion(true));
        };
    }

    private static Argument phrase(Rule rule, Span span) {
        return new Argument.Phrase(span, rule.otherwise(), rule.like());
    }

    /** The nearest fitting mention of the clause before the trigger. */
    private static Optional<EntityMention> before(Site site, Set<EntityType> types) {
        var clause = site.clause().span();
        if (site.trigger().begin() == clause.begin()) {
            return Optional.empty();
        }
        return site.document().mentionsIn(new Span(clause.begin(), site.trigger().begin())).stream()
                .filter(mention -> mention.types().stream().anyMatch(EntityType.actors(types)::contains))
                .reduce((a, b) -> b);
    }

    /** What the clause right before counts, where the rule takes a common noun: 77个|外资项目|集中签约，总投资12亿元. */
    private static Optional<Argument> counted(Rule rule, Site site) {
        int at = rule.otherwise().isEmpty() ? 0 : site.sentence().clauses().indexOf(site.clause());
        if (at < 1) {
            return Optional.empty();
        }
        var span = site.sentence().clauses().get(at - 1).span();
        var found = COUNTED.matcher(site.document().words(span));
        return !found.find() ? Optional.empty() : Optional.of(new Argument.Marked(
                new Span(span.begin() + found.start(PROJECTS), span.begin() + found.end(PROJECTS)),
                rule.otherwise().get(), true));
    }

    /** What opens the nearest clause of the sentence, or ends the one right before, unless others lie in that. */
    private static Optional<EntityMention> topic(Site site, Set<EntityType> types) {
        var clauses = site.sentence().clauses();
        var topic = Optional.<EntityMention>empty();
        for (int i = clauses.indexOf(site.clause()) - 1; i >= 0 && topic.isEmpty(); i--) {
            boolean next = clauses.get(i + 1).equals(site.clause());
            var span = clauses.get(i).span();
            topic = site.document().mentionsIn(span).stream()
                    .filter(mention -> mention.types().stream().anyMatch(types::contains))
                    .filter(mention -> (site.document().outermost(mention) == span.begin()
                            || DESCRIBED.matcher(site.document().words(span.begin(), mention.span().begin())).matches())
                            && !AMID.isIn(site.document().words(span))
                            || next && mention.span().end() == span.end()
                            && !OUTER.isIn(site.document().words(span.begin(), mention.span().begin())))
                    .reduce((first, last) -> last);
        }
        return topic;
    }
}
