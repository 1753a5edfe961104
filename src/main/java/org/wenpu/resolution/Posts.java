package org.wenpu.resolution;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Divisions;
import org.wenpu.knowledge.Gazetteer;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.pattern.Finder;

/** Gives an office the body that it shares with its neighbours in a list: 省公安厅党委书记、厅长 → 省公安厅厅长. */
final class Posts {

    private static final int LONGEST_MODIFIER = 4;
    private static final int WIDEST_GAP = 60;
    private static final Pattern PARTY_OFFICE = Constructions.pattern("party-office");
    private static final Pattern PARTY_RANK = Constructions.pattern("party-rank");
    private static final Pattern INNER_PARTY = Constructions.pattern("inner-party");
    private static final Finder ZONE_OFFICE = Constructions.finder("office-in-a-zone");
    private static final Pattern ZONE_BODY = Constructions.pattern("zone-body");
    private static final Pattern PARTY = Constructions.pattern("party-of-a-division");
    /** 民建 of 民建市委副主委, which names no division. */
    private static final Pattern PARTY_ALONE = Constructions.pattern("party-of-an-unnamed-division");
    /** 副 of 江西副省长. */
    private static final Pattern DEPUTY = Constructions.pattern("deputy-before-the-class");
    private static final Pattern COMMITTEE = Constructions.pattern("committee");
    /** 省纪委, in which others hold offices too. */
    private static final Finder DISCIPLINE = Constructions.finder("discipline-of-a-division");
    /** 审判委员会 of a court, which has but members. */
    private static final Pattern PANEL = Constructions.pattern("panel-of-a-court");
    private static final Finder SEAT = Constructions.finder("seat-in-a-panel");
    private static final Finder OWN_BODY = Constructions.finder("own-body");
    private static final Pattern STATE = Constructions.pattern("of-the-state");
    /** 局 of 副局长. */
    private static final Pattern LED = Constructions.pattern("class-of-a-body-led");
    private static final Finder SCHOOLS = Constructions.finder("school");
    private static final String SCHOOL = Constructions.named("school-led");

    private static final Set<String> CENTRAL = Gazetteer.bodies().names();

    private final Lexicon heads = Lexicon.named("post-heads");
    private final Lexicon prefixes = Lexicon.named("post-prefixes");
    private final Lexicon full = Lexicon.named("full-posts");
    private final Lexicon connectives = Lexicon.named("connectives");
    private final Lexicon departments = Lexicon.named("departments");
    private final Lexicon bodies = Lexicon.named("body-heads");
    private final DivisionStarts starts;

    Posts(Divisions divisions) {
        this.starts = new DivisionStarts(divisions);
    }

    /** Whether a body is a central one, which all know by its name: 水利部, 国家防总. */
    static boolean isCentral(String body) {
        return CENTRAL.contains(body);
    }

    /** The body that an office names: 省公安厅 of 省公安厅党委书记, 省公安厅厅长助理; empty where it names none. */
    String body(String post) {
        var rest = post;
        for (var end = officeEnd(rest); end.isPresent() && !rest.isEmpty() && !isCentral(rest); end = officeEnd(rest)) {
            rest = rest.substring(0, rest.length() - end.get().length());
        }
        return rest;
    }

    private Optional<String> officeEnd(String post) {
        return heads.endOf(post).or(() -> prefixes.endOf(post));
    }

    /** An office without what ranks it: 常务副省长 → 省长. */
    String withoutRank(String post) {
        var rest = post;
        for (var prefix = prefixes.startOf(rest); prefix.isPresent(); prefix = prefixes.startOf(rest)) {
            rest = rest.substring(prefix.get().length());
        }
        return rest;
    }

    /** Whether an office is that of a head of a government, or of a deputy. */
    boolean governs(String post) {
        return full.endOf(post).isPresent();
    }

    /** The office with its body, its own or the one of the list that it stands in. */
    String complete(AnnotatedDocument document, EntityMention post) {
        var name = headed(document, post);
        var body = body(name);
        var word = starts.classWord(withoutRank(name));
        if (word.isPresent()) {
            return division(document, post, word.get()).map(found -> found + name).orElse(name);
        }
        if (full.endOf(name).isPresent() || !body.isEmpty() && !inner(body)) {
            return name;
        }
        return OfficeNeighbours.before(document, post)
                .map(other -> shared(complete(document, other), name, body))
                .or(() -> body.isEmpty() ? employer(document, post, name).or(() -> ofColleague(document, post, name))
                        : Optional.empty())
                .map(found -> found + name).orElse(name);
    }

    /** The body where one comes to hold an office, or that stands before whoever holds it. */
    private Optional<String> employer(AnnotatedDocument document, EntityMention post, String name) {
        return OfficeNeighbours.employer(document, post)
                .or(() -> OfficeNeighbours.home(document, post).filter(body -> leads(name, body.name())))
                .map(EntityMention::name);
    }

    /** What an office shares with that of a colleague, who is not at the head of a division: 县委 of 县委书记, 副书记. */
    private Optional<String> ofColleague(AnnotatedDocument document, EntityMention post, String name) {
        return OfficeNeighbours.colleague(document, post).map(other -> complete(document, other))
                .filter(other -> full.endOf(other).isEmpty()).map(other -> shared(other, name, ""))
                .flatMap(shared -> Stream.of(shared, outer(shared))
                        .filter(found -> !found.isEmpty() && leads(name, found)).findFirst());
    }

    /** Whether a body is of the class that an office is at the head of: 局 of 副局长, if it is of any. */
    private static boolean leads(String office, String body) {
        var led = LED.matcher(office);
        return !led.find() || isOf(led.group("class"), body);
    }

    /** Whether a body is of a class: 延吉市财政局 is a 局, 青山大学 a 校. */
    static boolean isOf(String classWord, String body) {
        return body.endsWith(classWord) || classWord.equals(SCHOOL) && SCHOOLS.isIn(body);
    }

    /** An office with the head that it shares with the next one: 中央台办主任 of 中央台办、国务院台办主任. */
    private String headed(AnnotatedDocument document, EntityMention post) {
        var name = post.name();
        int next = document.mentions().indexOf(post) + 1;
        boolean headed = heads.endOf(prefixes.endOf(name).map(end -> name.substring(0, name.length() - end.length()))
                .orElse(name)).isPresent();
        return headed || next == document.mentions().size() ? name
                : Optional.of(document.mentions().get(next)).filter(other -> other.is(EntityType.POST))
                        .filter(other -> post.span().end() < other.span().begin())
                        .filter(other -> connectives.contains(document.between(post, other)))
                        .map(other -> name + other.name().substring(body(other.name()).length())).orElse(name);
    }

    /** What an office shares with the one before it. */
    private String shared(String other, String name, String body) {
        if (ZONE_OFFICE.isIn(name)) {
            return ZONE_BODY.matcher(body(other)).replaceFirst("");
        }
        var party = PARTY_OFFICE.matcher(other);
        if (party.matches() && PARTY_RANK.matcher(name).matches()) {
            return party.group(1);
        }
        var shared = SEAT.isIn(name) ? body(other) : PANEL.matcher(body(other)).replaceFirst("");
        if (DISCIPLINE.isIn(shared)) {
            return shared;
        }
        var own = COMMITTEE.matcher(shared).replaceFirst("");
        boolean inParty = INNER_PARTY.matcher(body).matches()
                || INNER_PARTY.matcher(shared.substring(own.length())).matches();
        return inParty ? own : body.isEmpty() ? shared : outer(shared);
    }

    /** Whether a body is a department of another: 秘书处, 组织部. */
    private boolean inner(String body) {
        return !isCentral(body) && (INNER_PARTY.matcher(body).matches() || departments.endOf(body)
                .map(end -> body.substring(0, body.length() - end.length()))
                .filter(modifier -> modifier.length() <= LONGEST_MODIFIER && !OWN_BODY.isIn(modifier))
                .isPresent() && (departments.contains(body) || bodies.endOf(body.substring(0, 1)).isEmpty())
                && !STATE.matcher(body).lookingAt());
    }

    /**
     * The division of an office right before one that begins with the class of it, of the same person or of a colleague:
     * 延吉市 of 延吉市委常委、市公安局局长 and of 延吉市委书记王建国，市委副书记、市长李明华.
     */
    private Optional<String> division(AnnotatedDocument document, EntityMention post, String word) {
        var mentions = document.mentions();
        var first = post;
        for (int i = mentions.indexOf(post) - 1; i >= 0; i--) {
            var other = mentions.get(i);
            if (other.is(EntityType.PERSON)) {
                return OfficeNeighbours.colleague(document, first).flatMap(office -> division(office, post, word));
            }
            if (post.span().begin() - other.span().end() > WIDEST_GAP) {
                return Optional.empty();
            }
            var division = other.is(EntityType.POST) ? division(other, post, word) : Optional.<String>empty();
            if (division.isPresent()) {
                return division;
            }
            first = other.is(EntityType.POST) ? other : first;
        }
        return Optional.empty();
    }

    /** The division of a class that an office names, as far as another one is to take it. */
    private Optional<String> division(EntityMention named, EntityMention post, String word) {
        int end = named.name().indexOf(word, 1);
        return Optional.of(named.name()).filter(name -> end > 1 && starts.classWord(withoutRank(name)).isEmpty())
                .map(name -> DEPUTY.matcher(name.substring(0, end)).replaceFirst("")
                        + (post.name().startsWith(word) ? "" : word))
                .map(whole -> PARTY.matcher(whole).replaceFirst(""))
                .filter(whole -> !PARTY_ALONE.matcher(whole).matches());
    }

    /** The body that a department belongs to: 苏州市委组织部 of 苏州市委组织部研究室. */
    private String outer(String body) {
        int department = departments.endOf(body).map(String::length).orElse(2);
        for (int end = body.length() - department; end >= 2; end--) {
            var start = body.substring(0, end);
            if (bodies.endOf(start).isPresent() && inner(body.substring(end))) {
                return start;
            }
        }
        return body;
    }
}
