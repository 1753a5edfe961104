package org.wenpu.context;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Leadership;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.knowledge.QuoteMarks;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.pattern.Finder;

/** Reads how a clause opens: 7月6日上午，市委副书记李明一行来到… opens with the subject 李明. */
final class OpeningReader {

    private static final Set<EntityType> AGENTS = EnumSet.of(EntityType.PERSON, EntityType.ORGANISATION,
            EntityType.ADMINISTRATIVE_DIVISION, EntityType.PLACE, EntityType.EVENT, EntityType.PROJECT);
    private static final Finder PURPOSE = Constructions.finder("event-purpose");
    private static final Finder ROLE = Constructions.finder("in-the-role-of");
    private static final Finder BRACKETED = Constructions.finder("bracketed");
    private static final String GENITIVE = "uj";
    private static final String NATIVE = Constructions.named("native");
    private static final Set<String> DOING = Set.of("v", "vd", "d", "ad");
    /** A medium, a day, and that this is its news. */
    private static final int DATELINE = 3;
    private static final int LONGEST_LEAD = 6;
    private static final int LONGEST_FILLER = 4;

    private final Lexicon datelines = Lexicon.named("datelines");
    private final Lexicon openers = Lexicon.named("openers");
    private final Lexicon pointers = Lexicon.named("pointers");
    private final Lexicon prepositions = Lexicon.named("prepositions");
    private final Lexicon deeds = Lexicon.named("official-verbs");
    private final Lexicon announcing = Lexicon.named("planned-cues");
    private final Lexicon fillers = Lexicon.named("fillers");
    private final Lexicon connectives = Lexicon.named("connectives");
    private final Lexicon listMarks = Lexicon.named("list-marks");
    private final PrepositionalPhrases phrases = new PrepositionalPhrases();
    private final Qualifiers qualifiers = new Qualifiers();

    /** Reads from a unit on. */
    Opening read(List<Unit> units, int from) {
        return new Scan(units, from).opening();
    }

    /** One reading, from left to right. */
    private final class Scan {

        private final List<Unit> units;
        private final List<EntityMention> subjects = new ArrayList<>();
        private final List<EntityMention> place = new ArrayList<>();
        private int at;
        private boolean joined;

        private Scan(List<Unit> units, int from) {
            this.units = units;
            at = from;
        }

        Opening opening() {
            while (at < units.size() && step()) {
                // goes on until a unit is neither subject nor lead
            }
            boolean ended = at == units.size();
            if (ended ? inRole() : modifier(units.get(at)) && !tellsPurpose()) {
                subjects.subList(modifying(), subjects.size()).clear();
            }
            return new Opening(subjects, place, at, ended && !subjects.isEmpty());
        }

        /** From which of the subjects on they only modify what follows: 青山集团 of 王建国与青山集团员工. */
        private int modifying() {
            int from = subjects.size();
            while (from > 0 && !subjects.get(from - 1).is(EntityType.PERSON)) {
                from--;
            }
            return from == subjects.size() ? 0 : from;
        }

        /** Whether the clause tells but as what somebody behind it acts: 作为西部的“门户”，延吉市…. */
        private boolean inRole() {
            return !subjects.isEmpty() && ROLE.isIn(units.get(0).word())
                    && qualifiers.described(units, 0).isEmpty();
        }

        private boolean step() {
            var unit = units.get(at);
            if (unit.isName()) {
                return name(unit);
            }
            return subjects.isEmpty() ? lead(unit) : follower(unit);
        }

        /** Whether the medium is named that writes the news: 延吉新闻网8月3日讯. */
        private boolean isDateline() {
            return at + DATELINE <= units.size() && units.get(at + 1).isValue()
                    && datelines.startOf(units.get(at + 2).word()).isPresent();
        }

        private boolean name(Unit unit) {
            var mention = unit.mention().orElseThrow();
            if (isDateline()) {
                at += DATELINE;
                return true;
            }
            if (!subjects.isEmpty() && BRACKETED.isIn(unit.word())) {
                // 高新区（青山区）: the same by another name
                at++;
                return true;
            }
            boolean title = unit.is(EntityType.POST) || unit.is(EntityType.INDUSTRY) && before(EntityType.PERSON);
            if (title && mention.types().size() == 1) {
                at++;
                return true;
            }
            if (unit.is(EntityType.PRINCIPLE) && !subjects.isEmpty() && units.get(at - 1).is(EntityType.POST)) {
                // 王建国市长|重要讲话精神: what is but told of a line
                subjects.clear();
                at++;
                return true;
            }
            if (mention.types().stream().noneMatch(AGENTS::contains)
                    || !subjects.isEmpty() && !joined && !unmarked(unit) && !closer(unit)) {
                return false;
            }
            if (joined && unit.is(EntityType.PERSON)) {
                dropEmployer();
            }
            subjects.add(mention);
            joined = false;
            at++;
            return true;
        }

        /** A body before a person in a list is where the person works: 中国科学院院士、省科协主席李明. */
        private void dropEmployer() {
            int last = subjects.size() - 1;
            if (subjects.get(last).types().equals(Set.of(EntityType.ORGANISATION))) {
                subjects.remove(last);
            }
        }

        private boolean before(EntityType type) {
            return at + 1 < units.size() && units.get(at + 1).is(type);
        }

        /** A person right behind another is the next of a list without marks: 李明 王强 张泉. */
        private boolean unmarked(Unit unit) {
            return unit.is(EntityType.PERSON) && subjects.get(subjects.size() - 1).is(EntityType.PERSON);
        }

        /** A name right behind another says more exactly who acts, 延吉市退休教师李明, but for 延吉市委|市政府. */
        private boolean closer(Unit unit) {
            var last = subjects.get(subjects.size() - 1);
            if (last.is(EntityType.PERSON)) {
                return false;
            }
            if (!Leadership.isOf(last.name(), unit.word())) {
                subjects.remove(subjects.size() - 1);
            }
            return true;
        }

        /** What may stand before the subject. */
        private boolean lead(Unit unit) {
            var described = qualifiers.described(units, at);
            if (described.isPresent()) {
                at = described.getAsInt();
                return true;
            }
            if (prepositions.contains(unit.word()) && !openers.contains(unit.word())) {
                if (announces(unit)) {
                    return false;
                }
                skipPrepositionalPhrase();
                return true;
            }
            if (at > 0 && units.get(at - 1).is(EntityType.POST) && skipsQuoted(unit)) {
                // 副县长（挂职）王建国
                return true;
            }
            boolean pointer = pointers.contains(unit.word()) && at + 1 < units.size() && units.get(at + 1).isName();
            boolean leads = unit.isValue() || openers.contains(unit.word()) || unit.nature().startsWith("w")
                    || unit.nature().equals("t") || pointer || titleOfPerson();
            at += leads ? 1 : 0;
            return leads;
        }

        /** Whether a word but tells that something is to come, which else leads to what is dealt with: 将|成为. */
        private boolean announces(Unit unit) {
            return announcing.contains(unit.word()) && at + 1 < units.size() && !units.get(at + 1).isName()
                    && DOING.contains(units.get(at + 1).nature());
        }

        /** A noun that leads to a person: 市领导张泉, 著名作家王明. */
        private boolean titleOfPerson() {
            int words = 0;
            for (int i = at; i < units.size() && words < LONGEST_LEAD; i++) {
                var unit = units.get(i);
                if (unit.is(EntityType.PERSON)) {
                    return true;
                }
                boolean office = unit.is(EntityType.POST) || connectives.contains(unit.word());
                if (!office && !unit.describes()) {
                    return false;
                }
                words += office ? 0 : 1;
            }
            return false;
        }

        private boolean follower(Unit unit) {
            boolean more = at + 1 < units.size() && names(at + 1);
            if (connectives.contains(unit.word()) && more) {
                joined = true;
                at++;
                return true;
            }
            if (skipsQuoted(unit)) {
                return true;
            }
            // 相关领导及专家学者: what joins two fillers belongs to them
            boolean joins = connectives.contains(unit.word()) && filler(at + 1) > 0;
            int filled = joins ? 1 + filler(at + 1) : unit.nature().equals(GENITIVE) ? 0 : filler(at);
            if (filled > 0 || bracket(unit)) {
                at += Math.max(1, filled);
                return true;
            }
            boolean behindPerson = !subjects.isEmpty() && subjects.get(subjects.size() - 1).is(EntityType.PERSON);
            // a member of the list that is not known as a name: 市委宣传部、市级机关党委、市教育局
            boolean unknown = joined && (unit.describes() || openers.contains(unit.word()));
            if (unknown || titleOfPerson() && behindPerson == joined) {
                at++;
                return true;
            }
            return false;
        }

        /** The number of units from one on that are a filler: 负责/同志. */
        private int filler(int from) {
            for (int count = Math.min(LONGEST_FILLER, units.size() - from); count > 0; count--) {
                if (fillers.contains(Unit.words(units.subList(from, from + count)))) {
                    return count;
                }
            }
            return 0;
        }

        /** Goes behind what a mark opens, if it opens anything. */
        private boolean skipsQuoted(Unit mark) {
            var closing = QuoteMarks.closing(mark.word());
            while (closing.isPresent() && at < units.size() && !units.get(at).word().equals(closing.get())) {
                at++;
            }
            at = closing.isPresent() ? Math.min(units.size(), at + 1) : at;
            return closing.isPresent();
        }

        private boolean bracket(Unit unit) {
            return unit.nature().startsWith("w") && !connectives.contains(unit.word());
        }

        private boolean names(int from) {
            for (int i = from; i < units.size() && i < from + LONGEST_LEAD; i++) {
                if (units.get(i).isName()) {
                    return true;
                }
                if (!units.get(i).describes() && !openers.contains(units.get(i).word())
                        && !listMarks.contains(units.get(i).word())) {
                    return false;
                }
            }
            return false;
        }

        /** Goes behind what a preposition opens. */
        private void skipPrepositionalPhrase() {
            var phrase = phrases.read(units, at);
            place.addAll(phrase.names());
            at = phrase.end();
        }

        /** Whether what follows is what an event is for, which then is its deed: 会议的主要任务是学习…. */
        private boolean tellsPurpose() {
            return subjects.size() == 1 && subjects.get(0).is(EntityType.EVENT)
                    && PURPOSE.isIn(Unit.words(units.subList(at, units.size())));
        }

        /** Whether the names only modify what follows: 延吉市的项目, 企业负责人, 吉林延吉人; 湖南经济 is about 湖南. */
        private boolean modifier(Unit next) {
            if (subjects.isEmpty() || next.nature().equals(GENITIVE) || next.word().equals(NATIVE)) {
                return true;
            }
            var last = subjects.get(subjects.size() - 1).types();
            boolean topic = last.contains(EntityType.PERSON) || last.contains(EntityType.ADMINISTRATIVE_DIVISION);
            return !topic && !next.isName() && next.nature().startsWith("n") && !deeds.contains(next.word())
                    && !qualifiers.tellHow(units, at);
        }
    }
}
