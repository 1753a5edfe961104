package org.wenpu.recognition;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.Document;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.model.Sentence;
import org.wenpu.model.Span;

/** Finds the names of a document. Safe for use by many threads. */
public final class Recogniser {

    private static final Pattern CALLING = Constructions.pattern("calling");

    private final NameModel model;
    private final KnownNames known = new KnownNames();
    private final Lexicon zones = Lexicon.named("zone-suffixes");
    private final Lexicon suffixes = Lexicon.named("organisation-suffixes");
    private final Lexicon offices = Lexicon.named("post-heads");
    private final Lexicon ordinary = Lexicon.named("ordinary-words");
    private final Lexicon classes = Lexicon.named("division-ends");
    private final VitaNames vitae = new VitaNames();
    private final NameRolls rolls = new NameRolls();
    private final ShortNames shortNames = new ShortNames();
    private final PersonBounds persons = new PersonBounds();
    private final BodyBounds bodies = new BodyBounds();

    Recogniser(NameModel model) {
        this.model = model;
    }

    /** The recogniser with the model that ships with the project. */
    public static Recogniser standard() {
        return new Recogniser(NameModel.standard());
    }

    /** The names of a document, in order; none overlaps another. */
    public List<EntityMention> mentions(Document document) {
        return names(document).stream().map(name -> mention(name, document.simplified())).toList();
    }

    private EntityMention mention(Name name, String text) {
        var words = name.span().of(text);
        var types = EnumSet.of(name.type());
        if (name.is(EntityType.PLACE) && zones.endOf(words).isPresent()) {
            types.add(EntityType.ORGANISATION);
        }
        if (name.is(EntityType.PROJECT)) {
            types.addAll(ProjectPhrases.types(words));
        }
        return new EntityMention(name.span(), types, words);
    }

    List<Name> names(Document document) {
        var names = new ArrayList<Name>();
        for (var sentence : document.sentences()) {
            model.names(sentence, document.simplified()).stream().filter(name -> !isWord(name, document.simplified()))
                    .map(name -> mended(name, document.simplified())).forEach(names::add);
        }
        var text = document.simplified();
        var read = document.sentences().stream().map(Sentence::span).toList();
        var people = persons.mended(text, rolls.mended(document, vitae.added(text, names)));
        var bounded = OverlookedOffices.added(text, bodies.mended(document, EmployerNames.mended(text, people)));
        var remembered = new DocumentMemory(text, read, bounded).applied(bounded);
        var consistent = new DocumentNames(text, remembered).applied(remembered);
        return known.added(document, shortNames.added(document, consistent));
    }

    /** Whether what was taken for a division is but a word: its full name stands nowhere. */
    private boolean isWord(Name name, String text) {
        var words = name.span().of(text);
        return name.is(EntityType.ADMINISTRATIVE_DIVISION) && ordinary.contains(words)
                && classes.words().stream().noneMatch(end -> text.contains(words + end));
    }

    /** What ends like a zone or a body is no office, nor is a calling in a body: 青山公司员工. */
    private Name mended(Name name, String text) {
        var words = name.span().of(text);
        if (!name.is(EntityType.POST) || offices.endOf(words).isPresent()) {
            return name;
        }
        var calling = CALLING.matcher(words);
        if (calling.find() && suffixes.endOf(words.substring(0, calling.start())).isPresent()) {
            int begin = name.span().begin();
            return new Name(new Span(begin, begin + calling.start()), EntityType.ORGANISATION);
        }
        return zones.endOf(words).isPresent() ? new Name(name.span(), EntityType.PLACE)
                : suffixes.endOf(words).isPresent() ? new Name(name.span(), EntityType.ORGANISATION) : name;
    }
}
