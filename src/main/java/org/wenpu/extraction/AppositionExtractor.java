package org.wenpu.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.Argument;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.model.Modality;
import org.wenpu.model.RelationMention;
import org.wenpu.model.Sentence;
import org.wenpu.model.Span;
import org.wenpu.pattern.Finder;

/**
 * Finds offices in apposition to their holders: 省委常委、市委书记王建国, 副市长李明、张华, 李明市长. No pattern of words
 * says it, only that the mentions touch. What stands behind a surname (王书记), or alone behind the name of whose office
 * is told elsewhere (李明书记), is but a short form of that.
 */
public final class AppositionExtractor implements Extractor {

    private static final String PREDICATE = "holdsPost";
    private static final String BEHIND = "holdsPost-behind-name";
    private static final double BEFORE_NAME = 0.96;
    private static final double BEHIND_NAME = 0.97;
    private static final int WIDEST_GAP = 40;
    private static final Pattern JOINT = Constructions.pattern("office-joint");
    private static final Pattern NOTE = Constructions.pattern("note-on-an-office");
    private static final Pattern PARTNER = Constructions.pattern("partner-marker");
    private static final String NOTE_END = "）";
    private static final Finder ROLE = Constructions.finder("in-the-role-of");
    private static final Pattern RANK = Constructions.pattern("civil-rank");
    private static final Finder CALLING = Constructions.finder("calling");
    private static final Finder TAKING = Constructions.finder("taking-an-office");
    private static final Finder REMOVING = Constructions.finder("removing-from-office");
    private static final String COMMA = "，";
    private static final Pattern TITLED = Constructions.pattern("titled-holder");

    private final Lexicon heads = Lexicon.named("post-heads");
    private final Lexicon titles = Lexicon.named("no-posts");
    private final Lexicon connectives = Lexicon.named("connectives");

    @Override
    public List<RelationMention> relations(AnnotatedDocument document) {
        var found = new ArrayList<RelationMention>();
        document.document().sentences().forEach(sentence -> new Scan(document, sentence, found).read());
        var titled = found.stream().filter(relation -> !relation.rule().equals(BEHIND)).toList();
        found.removeIf(relation -> relation.rule().equals(BEHIND) && heads.contains(name(relation.object()))
                && titled.stream().anyMatch(other -> name(other.subject()).equals(name(relation.subject()))
                && name(other.object()).endsWith(name(relation.object()))));
        var all = List.copyOf(found);
        found.removeIf(relation -> relation.rule().equals(BEHIND) && !isAtHome(document, relation)
                && all.stream().anyMatch(other -> isInFull(document, other, relation)));
        return found;
    }

    /** Whether an office is told in full elsewhere, with its body or behind it: 王建国副局长 after 市教育局王建国副局长. */
    private static boolean isInFull(AnnotatedDocument document, RelationMention other, RelationMention brief) {
        var office = name(brief.object());
        return name(other.subject()).equals(name(brief.subject())) && name(other.object()).endsWith(office)
                && (name(other.object()).length() > office.length() || isAtHome(document, other));
    }

    /** Whether a body stands right before the person. */
    private static boolean isAtHome(AnnotatedDocument document, RelationMention relation) {
        return document.endsAt(((Argument.Mention) relation.subject()).mention().span().begin(), EntityType.ORGANISATION);
    }

    private static String name(Argument argument) {
        return ((Argument.Mention) argument).mention().name();
    }

    /** The reading of a sentence from left to right. */
    private final class Scan {

        private final AnnotatedDocument document;
        private final Sentence sentence;
        private final List<RelationMention> found;
        private final List<EntityMention> posts = new ArrayList<>();
        private EntityMention last;
        private boolean held;
        private boolean noted;

        private Scan(AnnotatedDocument document, Sentence sentence, List<RelationMention> found) {
            this.document = document;
            this.sentence = sentence;
            this.found = found;
        }

        void read() {
            for (var mention : document.mentionsIn(sentence.span())) {
                if (mention.is(EntityType.POST)) {
                    post(mention);
                } else if (mention.is(EntityType.PERSON) && mention.isInFull()) {
                    person(mention);
                } else if (held) {
                    posts.clear();
                    held = false;
                }
                last = mention;
            }
        }

        private void post(EntityMention post) {
            boolean listed = last != null && last.is(EntityType.POST) && !posts.isEmpty()
                    && (JOINT.matcher(document.between(last, post)).matches() && !taken(post) || isNoted(post));
            if (last != null && last.is(EntityType.PERSON) && last.isInFull()
                    && (touches(last, post) && !held && !isRemoved(last) || bracketed(last, post))) {
                add(last, post, BEHIND, BEHIND_NAME);
            }
            if (!listed || held) {
                posts.clear();
                held = false;
            }
            noted = listed && (noted || isNoted(post));
            posts.add(post);
        }

        /** Whether somebody loses the office that stands behind the name: 免去|王建国市教育局局长职务. */
        private boolean isRemoved(EntityMention person) {
            return REMOVING.isIn(document.words(sentence.span().begin(), person.span().begin()));
        }

        /** Whether somebody else takes the offices before the comma: 王建国任组长，|市财政局局长. */
        private boolean taken(EntityMention post) {
            return COMMA.equals(document.between(last, post)) && TAKING.isIn(
                    document.words(sentence.span().begin(), document.outermost(posts.get(0))));
        }

        private void person(EntityMention person) {
            boolean apposed = !posts.isEmpty()
                    && (held ? joined(last, person) : apposed(posts.get(posts.size() - 1), person));
            if (!apposed) {
                posts.clear();
                held = false;
                return;
            }
            held = true;
            posts.stream().filter(post -> !titles.contains(post.name()) && !CALLING.isIn(post.name())
                            && (posts.size() == 1 || !RANK.matcher(post.name()).matches()))
                    .forEach(post -> add(person, post, "holdsPost-before-name", BEFORE_NAME));
        }

        private void add(EntityMention person, EntityMention post, String rule, double confidence) {
            sentence.clauseOf(person.span()).ifPresent(clause -> found.add(new RelationMention(PREDICATE, clause,
                    Span.covering(post.span(), person.span()), new Argument.Mention(person), new Argument.Mention(post),
                    Optional.of(Modality.REPORTED), rule, confidence)));
        }

        private boolean touches(EntityMention first, EntityMention second) {
            return first.span().end() == second.span().begin();
        }

        /** Whether nothing but a note or a title stands between: 副县长（挂职）王建国, 院长、教授王建国; 作为市长，王建国. */
        private boolean apposed(EntityMention post, EntityMention person) {
            int gap = person.span().begin() - post.span().end();
            return gap == 0 || noted && document.between(post, person).equals(NOTE_END)
                    || gap <= WIDEST_GAP && TITLED.matcher(document.between(post, person)).matches()
                    || gap == 1 && ROLE.isIn(document.words(sentence.span().begin(),
                            posts.get(0).span().begin()));
        }

        /** Whether an office is told in a note between another one and their holder: 市长（|现任市委书记）王建国. */
        private boolean isNoted(EntityMention post) {
            return NOTE.matcher(document.words(last.span().end(), document.outermost(post))).matches();
        }

        /** Whether a bracket tells the office: 王建国（市教育局局长）. */
        private boolean bracketed(EntityMention person, EntityMention post) {
            return post.span().end() < sentence.span().end() && document.words(new Span(person.span().end(),
                    post.span().end() + 1)).equals("（" + document.words(post.span()) + "）");
        }

        private boolean joined(EntityMention first, EntityMention second) {
            var between = document.between(first, second);
            return connectives.contains(between) && !PARTNER.matcher(between).matches();
        }
    }
}
