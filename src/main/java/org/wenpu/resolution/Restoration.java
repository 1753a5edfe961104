package org.wenpu.resolution;

import java.util.List;
import java.util.Set;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;

/** Restores a modifier and a head that a list shares: 国际经济、金融、贸易中心 → 国际经济中心, … (guideline, rule 2). */
final class Restoration {

    private static final int FEWEST = 3;
    private static final int LONGEST_MEMBER = 6;
    private static final int LONGEST_MIDDLE = 4;

    private final Lexicon modifiers = Lexicon.named("shared-modifiers");
    private final Lexicon heads = Lexicon.named("positioning-heads");

    boolean applies(Lists.Reading list) {
        var texts = list.members().stream().map(member -> member.words().text()).toList();
        int last = texts.size() - 1;
        return texts.size() >= FEWEST && modifiers.startOf(texts.get(0)).isPresent()
                && heads.endOf(texts.get(last)).filter(head -> head.length() < texts.get(last).length()).isPresent()
                && heads.endOf(texts.get(0)).isEmpty()
                && texts.stream().allMatch(text -> text.length() <= LONGEST_MEMBER)
                && texts.subList(1, last).stream().allMatch(text -> text.length() <= LONGEST_MIDDLE);
    }

    List<EntityMention> mentions(Lists.Reading list) {
        var first = list.members().get(0).words().text();
        var last = list.members().get(list.members().size() - 1).words().text();
        var modifier = modifiers.startOf(first).orElseThrow();
        var head = heads.endOf(last).orElseThrow();
        return list.members().stream().map(member -> {
            var text = member.words().text();
            var name = (text.startsWith(modifier) ? "" : modifier) + text + (text.endsWith(head) ? "" : head);
            return new EntityMention(member.words().span(), Set.of(EntityType.POSITIONING), name);
        }).toList();
    }
}
