package org.wenpu.extraction;

import java.util.Optional;
import java.util.regex.Pattern;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.Amount;
import org.wenpu.model.Argument;
import org.wenpu.model.PartialDate;
import org.wenpu.model.Value;
import org.wenpu.model.ValueMention;
import org.wenpu.pattern.Finder;

/** Finds the date or amount that a trigger speaks of: 20亿元 of 总投资20亿元. */
final class RuleValues {

    private static final Lexicon DATELINES = Lexicon.named("datelines");
    private static final Lexicon DAYS_OF_WRITING = Lexicon.named("days-of-writing");

    /** What is said of the telling of the news before the news itself: 8月1日，记者从市教育局获悉. */
    private static final Pattern TELLING = Constructions.pattern("telling-of-the-news");

    /** What makes of a date but the time since when something goes on: 8月1日|以来. */
    private static final Pattern SINCE = Constructions.pattern("since");
    private static final Finder UP_TO = Constructions.finder("up-to");
    /** What makes of a month but the time after which something happened: 8月|新政策实施后，…. */
    private static final Pattern AFTER = Constructions.pattern("after-something");

    /** A year that says when something happened: 2021年，…; 在2021年举行. */
    private static final Pattern WHEN = Constructions.pattern("year-of-an-event");

    private RuleValues() {
    }

    /** An amount follows its trigger; a date goes before it, most often at the start of its sentence. */
    static Optional<Argument> of(Site site, Class<? extends Value> kind) {
        var trigger = site.trigger();
        var values = site.document().valuesIn(site.sentence().span()).stream()
                .filter(value -> kind.isInstance(value.value()) && !named(site, value) && !ofWriting(site, value)
                        && !ofTelling(site, value) && !ofWhatFollows(site, value) && !ofSpeaking(site, value)
                        && !since(site, value))
                .toList();
        var before = values.stream().filter(value -> value.span().end() <= trigger.begin()).reduce((a, b) -> b);
        var after = values.stream().filter(value -> value.span().end() > trigger.begin())
                .filter(value -> site.clause().span().covers(value.span())).findFirst();
        return (kind == Amount.class ? after : before.or(() -> after)).map(Argument.Literal::new);
    }

    /** Whether a value belongs to a name: 2023年 of 2023年冰雪节. */
    private static boolean named(Site site, ValueMention value) {
        return site.document().mentionsIn(site.sentence().span()).stream()
                .anyMatch(mention -> mention.span().covers(value.span()));
    }

    /** Whether a date only says when the press was told what the trigger tells. */
    private static boolean ofTelling(Site site, ValueMention value) {
        return TELLING.matcher(site.document().words(value.span().end(), site.trigger().begin())).lookingAt();
    }

    /** Whether a date says when somebody spoke, and not when it was of which is spoken: 王建国8月1日说，文化节已举办. */
    private static boolean ofSpeaking(Site site, ValueMention value) {
        return site.document().context(site.clause()).speaker().isPresent() && site.sentence().clauseOf(value.span())
                .filter(clause -> site.document().context(clause).speaker().isEmpty()).isPresent();
    }

    /** Whether something but goes on since a date or was so up to it, on which nothing need be held. */
    private static boolean since(Site site, ValueMention value) {
        var behind = site.document().words(value.span().end(), site.sentence().span().end());
        boolean month = value.value() instanceof PartialDate date && date.day() == null;
        return SINCE.matcher(behind).lookingAt() || month && AFTER.matcher(behind).lookingAt()
                || UP_TO.isIn(site.document().words(site.sentence().span().begin(), value.span().begin()));
    }

    /** Whether a year belongs to a noun, and does not say when something happened: 审议2023年上半年工作报告. */
    private static boolean ofWhatFollows(Site site, ValueMention value) {
        var text = site.document().document().simplified();
        return value.value() instanceof PartialDate date && date.year() != null && date.month() == null
                && !WHEN.matcher(text).region(value.span().begin(), site.sentence().span().end())
                        .useTransparentBounds(true).lookingAt();
    }

    /** Whether a date only says when the news was written, and not that this happened on that day: 8月1日讯 近日. */
    private static boolean ofWriting(Site site, ValueMention value) {
        int end = value.span().end();
        var behind = site.document().document().simplified().substring(end, site.sentence().span().end());
        return DATELINES.startOf(behind).isPresent() && DAYS_OF_WRITING.words().stream().noneMatch(behind::contains);
    }
}
