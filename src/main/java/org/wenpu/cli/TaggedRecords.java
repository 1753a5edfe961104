package org.wenpu.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wenpu.analysis.Analyser;
import org.wenpu.model.Article;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.recognition.TaggedDocument;

/** Reads {@linkplain MarkedRecords articles} with all their names. */
final class TaggedRecords {

    private static final Map<String, EntityType> TYPES = Map.of("PER", EntityType.PERSON,
            "ORG", EntityType.ORGANISATION, "DIV", EntityType.ADMINISTRATIVE_DIVISION, "LOC", EntityType.PLACE,
            "POST", EntityType.POST, "EVT", EntityType.EVENT, "PRJ", EntityType.PROJECT, "POL", EntityType.POLICY,
            "PRI", EntityType.PRINCIPLE, "IND", EntityType.INDUSTRY);

    private final Analyser analyser;
    private final MarkedRecords records;

    TaggedRecords(Analyser analyser, MarkedRecords records) {
        this.analyser = analyser;
        this.records = records;
    }

    /** The documents of a file. */
    List<TaggedDocument> documents(Path file) {
        return records.read(file, this::document);
    }

    private TaggedDocument document(Article article, List<MarkedRecords.Mark> marks) {
        var document = analyser.analyse(article);
        return new TaggedDocument(document, marks.stream().map(mark -> new EntityMention(mark.span(),
                EnumSet.of(type(mark.label())), mark.span().of(document.simplified()))).toList());
    }

    private static EntityType type(String name) {
        return Optional.ofNullable(TYPES.get(name)).orElseThrow(() -> new IllegalArgumentException("type " + name));
    }
}
