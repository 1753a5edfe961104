package org.wenpu.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.EntityType;
import org.wenpu.model.Span;
import org.wenpu.pattern.Finder;

/**
 * Sets the bounds of persons right by what no name of a person is: it does not end with an adverb (季勇|曾) or in a
 * verb (于志|晋升), is no such word itself, does not begin with the end of an office (队长|孙扬), does not end at the
 * joint of a foreign name, and does not end like a place.
 */
final class PersonBounds {

    private static final int SHORTEST = 2;
    private static final int LEAST_RUN = 2;
    private static final int LONGEST_HEAD = 8;
    private static final int LEAD = 4;
    /** What stands before the whole name of a person: 任命|胡建时|为局长. */
    private static final Pattern APPOINTING = Constructions.pattern("before-an-appointee");
    /** The last character of an appointee that a name took: 华为 of 任命李明|华为市长. */
    private static final Finder APPOINTED = Constructions.finder("end-of-an-appointee");
    private static final char JOINT = '·';
    /** 某 of 王某, where a name is not given. */
    private static final String WITHHELD = Constructions.named("withheld");

    private final Lexicon followers = Lexicon.named("person-followers");
    private final Lexicon surnames = Lexicon.named("surnames");
    private final Lexicon given = Lexicon.named("given-names");
    private final Lexicon heads = Lexicon.named("post-heads");
    private final Lexicon conjunctions = Lexicon.named("conjunctions");
    private final Lexicon ends = Lexicon.named("person-ends");
    private final Map<String, String> endTypes = Lexicon.named("person-ends").pairs();
    private final String foreign = Lexicon.named("transliteration").words().iterator().next();

    /** The names of a text, in order, with the bounds of its persons set right. */
    List<Name> mended(String text, List<Name> names) {
        var mended = new ArrayList<Name>();
        for (int i = 0; i < names.size(); i++) {
            var name = names.get(i);
            int from = mended.isEmpty() ? 0 : mended.get(mended.size() - 1).span().end();
            int to = i + 1 < names.size() ? names.get(i + 1).span().begin() : text.length();
            if (name.is(EntityType.PERSON)) {
                var whole = whole(text, name, from, to, isInOffice(text, name, mended));
                if (!followers.contains(whole.span().of(text))) {
                    // 简历 and 任上 are nobody's name
                    mended.addAll(parted(text, retyped(text, whole, mended), mended));
                }
            } else if (name.span().begin() >= from) {
                mended.add(isAppointed(text, name, mended) ? appointed(name, mended) : name);
            }
        }
        return mended;
    }

    /** Whether a name took the last character of an appointee, and what stands behind: 华 of 任命李明|华为市长. */
    private static boolean isAppointed(String text, Name name, List<Name> before) {
        var last = before.isEmpty() ? null : before.get(before.size() - 1);
        return last != null && name.is(EntityType.POST) && last.is(EntityType.PERSON)
                && last.span().length() == SHORTEST
                && last.span().end() == name.span().begin() && name.span().length() > SHORTEST
                && APPOINTED.isIn(name.span().of(text))
                && APPOINTING.matcher(text.substring(0, last.span().begin())).find();
    }

    /** The office without what belongs to the appointee, who gets it. */
    private static Name appointed(Name office, List<Name> before) {
        int end = office.span().begin() + 1;
        var last = before.remove(before.size() - 1);
        before.add(new Name(new Span(last.span().begin(), end), EntityType.PERSON));
        return new Name(new Span(end + 1, office.span().end()), EntityType.POST);
    }

    /** Whether 和 is somebody's surname: an office stands right before, and nobody's name begins behind it: 县长|和光辉. */
    private boolean isInOffice(String text, Name name, List<Name> before) {
        int begin = name.span().begin();
        var last = before.isEmpty() ? null : before.get(before.size() - 1);
        return last != null && last.is(EntityType.POST) && last.span().end() == begin
                && surnames.contains(text.substring(begin, begin + 1))
                && surnames.startOf(text.substring(begin + 1)).isEmpty()
                && !isForeign(text, begin + 1, name.span().end());
    }

    /** The name with the parts that a joint ties to it, or without the adverb at its end. */
    private Name whole(String text, Name name, int from, int to, boolean inOffice) {
        int begin = name.span().begin();
        int end = name.span().end();
        if (begin == from && end - begin > SHORTEST && conjunctions.contains(text.substring(begin, begin + 1))
                && from > 0 && !inOffice) {
            // 和 between two names is none's surname: 李明主席和邦戈总统
            begin++;
        }
        if (begin > from + 1 && text.charAt(begin - 1) == JOINT) {
            begin = runBefore(text, begin - 1, from);
        }
        if (end < to && (text.charAt(end) == JOINT || isForeign(text, begin, end) && end - begin > SHORTEST)) {
            int run = runAfter(text, text.charAt(end) == JOINT ? end + 1 : end, to);
            end = run - end >= LEAST_RUN ? run : end;
        }
        end -= isVerbBegun(text, begin, end) ? 1 : tail(text, begin, end);
        return new Name(new Span(begin, end), EntityType.PERSON);
    }

    /**
     * Whether the last character belongs to the verb behind the name (于志|晋升), which then begins with no other, unless
     * the character is unusual in names (马原|接到) or the name is withheld (王某|存在).
     */
    private boolean isVerbBegun(String text, int begin, int end) {
        boolean isUnusual = !given.contains(text.substring(end - 1, end));
        return end - begin > SHORTEST && (isUnusual || followers.startOf(text.substring(end)).isEmpty()
                || text.startsWith(WITHHELD, end - SHORTEST))
                && followers.startOf(text.substring(end - 1)).filter(verb -> verb.length() > 1).isPresent();
    }

    private int runBefore(String text, int end, int from) {
        int begin = end;
        while (begin > from && foreign.indexOf(text.charAt(begin - 1)) >= 0) {
            begin--;
        }
        return begin == end ? end + 1 : begin;
    }

    private int runAfter(String text, int begin, int to) {
        int end = begin;
        while (end < to && foreign.indexOf(text.charAt(end)) >= 0
                && followers.startOf(text.substring(end, to)).isEmpty()) {
            end++;
        }
        return end;
    }

    private boolean isForeign(String text, int begin, int end) {
        return IntStream.range(begin, end).allMatch(i -> foreign.indexOf(text.charAt(i)) >= 0);
    }

    /** The length of the adverb at the end; none where a mark tells that the name ends there. */
    private int tail(String text, int begin, int end) {
        var name = text.substring(begin, end);
        var found = followers.endOf(name).map(String::length).filter(length -> name.length() - length >= SHORTEST)
                .filter(length -> !APPOINTING.matcher(text).region(Math.max(0, begin - LEAD), begin).find());
        for (int at = text.indexOf(name); at >= 0 && found.isPresent(); at = text.indexOf(name, at + 1)) {
            int next = at + name.length();
            if (next == text.length() || !Character.isLetterOrDigit(text.charAt(next))) {
                return found.get() > 1 ? found.get() : 0;
            }
        }
        return found.orElse(0);
    }

    /** What ends like a place is one, unless it stands behind an office. */
    private Name retyped(String text, Name name, List<Name> before) {
        var words = name.span().of(text);
        var type = ends.words().stream().map(pair -> pair.substring(0, pair.indexOf('=')))
                .filter(end -> words.endsWith(end) && words.length() > SHORTEST).findFirst().map(endTypes::get);
        boolean isAfterPost = !before.isEmpty() && before.get(before.size() - 1).is(EntityType.POST)
                && before.get(before.size() - 1).span().end() == name.span().begin();
        return isAfterPost || type.isEmpty() ? name : new Name(name.span(), EntityType.of(type.get()));
    }

    /** The office and the person where the name took the last character of the office: 队|长孙扬. */
    private List<Name> parted(String text, Name name, List<Name> before) {
        int begin = name.span().begin();
        var head = name.span().length() > SHORTEST ? head(text, begin) : Optional.<String>empty();
        if (head.isEmpty() || !name.is(EntityType.PERSON)) {
            return List.of(name);
        }
        int post = begin + 1 - head.get().length();
        while (!before.isEmpty() && before.get(before.size() - 1).span().end() >= post) {
            post = Math.min(post, before.remove(before.size() - 1).span().begin());
        }
        return List.of(new Name(new Span(post, begin + 1), EntityType.POST),
                new Name(new Span(begin + 1, name.span().end()), EntityType.PERSON));
    }

    private Optional<String> head(String text, int begin) {
        return heads.endOf(text.substring(Math.max(0, begin - LONGEST_HEAD), begin + 1)).filter(head -> head.length() > 1);
    }
}
