package org.wenpu.context;

import java.util.List;
import java.util.Optional;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;

/** What is asked of somebody in the clauses of a paragraph: 希望他们继续弘扬…, 要求各医院坚持…. */
final class Requests {

    private final SpeechReader reader;
    private final Actors actors;
    private final UnnamedSubjects unnamed;
    private final Visit visit;
    private final ReportedSpeech speech;
    private Optional<EntityMention> paper = Optional.empty();

    Requests(SpeechReader reader, Actors actors, UnnamedSubjects unnamed, Visit visit, ReportedSpeech speech) {
        this.reader = reader;
        this.actors = actors;
        this.unnamed = unnamed;
        this.visit = visit;
        this.speech = speech;
    }

    void beginSentence() {
        paper = Optional.empty();
    }

    /** Takes the paper that ends a clause: what the next one asks for is in its words. */
    void endClause(List<Unit> units) {
        paper = units.get(units.size() - 1).mention().filter(mention -> mention.is(EntityType.POLICY));
    }

    /** Reads what a clause begins with somebody's asking for. */
    void request(List<Unit> units, Opening opening) {
        reader.request(units).ifPresent(verb -> request(units, verb, opening));
    }

    /** Who was told of before asks for what follows, or the paper that was: 王建国…，希望延吉市…, 印发《方案》，要求…. */
    private void request(List<Unit> units, int verb, Opening opening) {
        var own = actors.subjects();
        boolean personal = opening.subjects().stream().anyMatch(mention -> mention.is(EntityType.PERSON));
        if (speech.speaker().isPresent() || unnamed.isNameless() || personal
                || own.stream().noneMatch(Requests::asks)) {
            return;
        }
        unnamed.address(visit.isNone() && reader.encouragesOthers(units, verb));
        speech.beginRequest(units, verb, paper);
        // what a body asks of those without a name it sees to itself
        if (own.stream().allMatch(mention -> mention.is(EntityType.ORGANISATION))) {
            actors.take(own);
        }
    }

    private static boolean asks(EntityMention mention) {
        return mention.is(EntityType.EVENT) || Actors.isActor(mention);
    }

    /** Those without a name whom somebody asks for something are the body that is visited: 希望他们继续弘扬…. */
    void wish(List<Unit> units) {
        reader.wish(units).ifPresent(verb -> {
            if (actors.subjects().stream().anyMatch(mention -> mention.is(EntityType.PERSON))) {
                unnamed.address(visit.isNone());
                speech.begin(units, verb, speech.speaker().isEmpty());
            }
        });
    }
}
