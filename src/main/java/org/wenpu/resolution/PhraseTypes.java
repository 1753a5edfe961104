package org.wenpu.resolution;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Gazetteer;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.EntityType;
import org.wenpu.pattern.Finder;

/** Tells what a noun phrase is: by the mention in it, by what is known, or by its head. */
final class PhraseTypes {

    /** A head as long as this says something by itself: 垃圾分类. */
    private static final int SHORTEST_NAME = 3;
    private static final Finder SURE_EVENT = Constructions.finder("sure-event");
    private static final Pattern NO_WORKS = Constructions.pattern("no-works");

    private final Map<EntityType, Lexicon> heads = new EnumMap<>(Map.of(
            EntityType.INDUSTRY, Lexicon.named("sectors"),
            EntityType.PROJECT, Lexicon.named("undertakings"),
            EntityType.POLICY, Lexicon.named("policy-heads"),
            EntityType.PRINCIPLE, Lexicon.named("principle-nouns"),
            EntityType.PROBLEM, Lexicon.named("problem-heads"),
            EntityType.TECHNOLOGY, Lexicon.named("technology-heads"),
            EntityType.EVENT, Lexicon.named("event-heads")));
    /** The kinds that a list may be of, by the general head behind it. */
    private final Map<EntityType, Lexicon> listHeads = listHeads();
    /** More words that the name of an event ends with: 渔歌节 of 东海渔歌节. */
    private final Lexicon eventEnds = Lexicon.named("event-ends");
    /** The same of a fund: 经费 of 工会经费. */
    private final Lexicon fundEnds = Lexicon.named("fund-ends");
    private final Lexicon voidHeads = Lexicon.named("void-heads");
    private final Lexicon meetings = Lexicon.named("meeting-heads");
    private final Lexicon projects = Lexicon.named("project-heads");
    private final Lexicon positionings = Lexicon.named("positioning-heads");
    private final Map<EntityType, Gazetteer> known = Map.of(
            EntityType.INDUSTRY, Gazetteer.industries(),
            EntityType.PRINCIPLE, Gazetteer.principles(),
            EntityType.POLICY, Gazetteer.policies());

    private Map<EntityType, Lexicon> listHeads() {
        var all = new EnumMap<>(heads);
        all.put(EntityType.PROJECT, Lexicon.named("listed-works"));
        all.put(EntityType.PLACE, Lexicon.named("place-suffixes"));
        all.put(EntityType.ORGANISATION, Lexicon.named("organisation-suffixes"));
        return all;
    }

    /** The type that the words have among those asked for. */
    Optional<EntityType> of(AnnotatedDocument document, Words words, Set<EntityType> range) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var mention = document.mentionAt(words.span()).stream()
                .flatMap(found -> found.types().stream()).filter(range::contains).sorted().findFirst();
        return mention.or(() -> named(words.text(), range));
    }

    /** The type of a general head of a list: 等项目. */
    Optional<EntityType> ofHead(String head, Set<EntityType> range) {
        return range.stream().sorted().filter(listHeads::containsKey).filter(type ->
                listHeads.get(type).endOf(head).isPresent()
                        // 景区景点新业态: places first
                        || type == EntityType.PLACE && listHeads.get(type).startOf(head).isPresent()).findFirst();
    }

    /**
     * Whether what a list is of is nothing asked for: 发展A、B等创新高地 tells of no industries,
     * 打造A、B等项目 of no aims, 推动A、B等政策 of no works.
     */
    boolean isVoid(String head, Set<EntityType> range) {
        boolean body = listHeads.get(EntityType.ORGANISATION).endOf(head)
                .or(() -> meetings.endOf(head)).isPresent();
        boolean other = range.equals(Set.of(EntityType.INDUSTRY)) && (body || positionings.endOf(head).isPresent())
                || range.equals(Set.of(EntityType.POSITIONING)) && projects.endOf(head).isPresent()
                || range.contains(EntityType.PROJECT) && NO_WORKS.matcher(head).matches();
        return voidHeads.startOf(head).isPresent() || other && ofHead(head, range).isEmpty();
    }

    private Optional<EntityType> named(String text, Set<EntityType> range) {
        var plain = text.replace("“", "").replace("”", "");
        return range.stream().sorted().filter(type -> isKnown(type, plain)).findFirst()
                .or(() -> range.stream().sorted().filter(type -> headed(type, plain)).findFirst());
    }

    private boolean isKnown(EntityType type, String text) {
        return known.containsKey(type) && known.get(type).mainNames().containsKey(text);
    }

    private boolean headed(EntityType type, String text) {
        return heads.containsKey(type)
                && heads.get(type).endOf(text)
                        .filter(head -> head.length() < text.length() || head.length() >= SHORTEST_NAME).isPresent()
                || type == EntityType.POLICY
                && fundEnds.endOf(text).filter(end -> end.length() < text.length()).isPresent()
                || type == EntityType.EVENT && SURE_EVENT.isIn(text)
                && eventEnds.endOf(text).filter(end -> end.length() < text.length()).isPresent();
    }
}
