package org.wenpu.context;

import java.util.List;
import java.util.Optional;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;

/** What is asked of somebody in the clauses of a paragraph: 希望他们继续弘扬…, 要求各医院坚持…. */
final class Requests {

    private final SpeechReader reader;
    private final OpeningReader openings;
    private final Actors actors;
    private final UnnamedSubjects unnamed;
    private final Visit visit;
    private final ReportedSpeech speech;
    private Optional<EntityMention> paper = Optional.empty();

    Requests(ClauseReaders readers, Actors actors, UnnamedSubjects unnamed, Visit visit, ReportedSpeech speech) {
        this.reader = readers.speech();
        this.openings = readers.openings();
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

    /** Reads what somebody asks for in a clause, and gives the opening with those who are asked, if they are named. */
    Opening opening(List<Unit> units, Opening opening) {
        reader.request(units).ifPresent(verb -> request(units, verb, opening));
        var asked = reader.appeal(units, opening.next()).stream().mapToObj(verb -> openings.read(units, verb + 1))
                .filter(Requests::isAsked).findFirst();
        boolean asks = !opening.subjects().isEmpty() && asked.isPresent();
        if (asks && speech.speaker().isPresent() && !opening.isPersonal()) {
            return opening;
        }
        if (asks) {
            actors.take(units, opening, speech.speaker().isPresent());
            speech.beginAppeal();
        }
        return asked.filter(found -> asks || speech.speaker().isPresent()).orElse(opening);
    }

    /** Whether bodies or divisions are named of whom something may be asked. */
    private static boolean isAsked(Opening opening) {
        return Actors.act(opening.subjects()) && !opening.namesOnly() && !opening.isPersonal();
    }

    /** Who was told of before asks for what follows, or the paper that was: 王建国…，希望延吉市…, 印发《方案》，要求…. */
    private void request(List<Unit> units, int verb, Opening opening) {
        var own = actors.subjects();
        if (speech.speaker().isPresent() || unnamed.isNameless() || opening.isPersonal()
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
            boolean site = reader.isSite(units, verb + 1);
            if (actors.subjects().stream().anyMatch(mention -> mention.is(EntityType.PERSON))) {
                unnamed.address(visit.isNone() && !(site && reader.requires(units, verb)));
                speech.beginCall(units, verb);
            } else if (speech.speaker().isPresent() && (site || reader.isAudience(units, verb + 1))) {
                // 全市要…。希望广大官兵…: those of the body that is visited
                actors.take(visit.last());
                unnamed.address(site && visit.last().isEmpty() && !reader.requires(units, verb));
            }
        });
    }
}
