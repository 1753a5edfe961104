package org.wenpu.resolution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Divisions;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.knowledge.QuoteMarks;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.Argument;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.model.Token;
import org.wenpu.pattern.Finder;

/** Reads a stretch of text as a noun phrase or a list of them: A、B和C等X (guideline, rules 1, 2 and 5). */
final class NounPhrases {

    /** Kinds that a formula is itself one of: 打造“三大高地”. */
    private static final Set<EntityType> FORMULAS = Set.of(EntityType.POSITIONING, EntityType.PRINCIPLE);
    private static final Set<EntityType> HEADED = Set.of(EntityType.PRINCIPLE, EntityType.PROJECT);
    private static final String POSSESSIVE = Constructions.named("possessive");
    private static final Pattern ORIENTED = Constructions.pattern("oriented");
    private static final Pattern WORK = Constructions.pattern("work-behind");
    private static final int SHORTEST = 2;
    private static final int LONGEST = 60;
    /** What is shorter is but where the trouble is: 教育、医疗等问题. */
    private static final int SHORTEST_TROUBLE = 4;
    private static final String TROUBLE = Constructions.named("trouble");
    private static final Pattern TROUBLES = Constructions.pattern("troubles");
    private static final Finder WHENCE = Constructions.finder("whence");
    /** One trouble, whatever marks stand in what tells of it: 制约发展的难点、堵点问题. */
    private static final Pattern TOLD_TROUBLE = Constructions.pattern("told-trouble");
    /** What something lacks begins with no deed: 服务意识不强. */
    private static final Pattern LACKING = Constructions.pattern("lacking");
    /** From this length on what stands behind 的 is the name of a work: 覆盖城乡的公共法律援助网络. */
    private static final int FULL_NAME = 6;

    private final Lists lists = new Lists();
    private final Trimming trimming = new Trimming();
    private final Restoration restoration = new Restoration(trimming);
    private final SharedPlaces places;
    private final PhraseTypes types = new PhraseTypes();
    private final Joining joining = new Joining(trimming);
    private final Spirits spirits = new Spirits();
    private final AimBounds aims = new AimBounds();
    private final Lexicon generalities = Lexicon.named("generalities");
    private final Lexicon aiming = Lexicon.named("aiming-verbs");
    private final Lexicon positionings = Lexicon.named("positioning-heads");
    private final Lexicon sharedHeads = Lexicon.named("shared-heads");
    private final Lexicon conjunctions = Lexicon.named("conjunctions");
    private final Lexicon lines = Lexicon.named("lines-of-work");
    private final Lexicon remedies = Lexicon.named("remedies");

    NounPhrases(Divisions divisions) {
        this.places = new SharedPlaces(trimming, divisions);
    }

    /** What the phrase names of the types asked for. */
    List<EntityMention> read(AnnotatedDocument document, List<Token> tokens, Argument.Phrase phrase,
                             Set<EntityType> range) {
        var words = Words.of(tokens, phrase.span(), document.document().simplified());
        if (words.isEmpty()) {
            return List.of();
        }
        var before = document.document().simplified().substring(tokens.get(0).span().begin(), words.span().begin());
        boolean grouped = range.stream().noneMatch(FORMULAS::contains);
        boolean named = isName(document, words, range);
        boolean one = named && range.contains(EntityType.PRINCIPLE) && sharedHeads.endOf(words.text()).isEmpty();
        var bare = named ? words : trimming.withoutComplement(Lists.unshown(words, grouped), before, range);
        var noun = named || !grouped || range.contains(EntityType.PROBLEM) ? bare : trimming.withoutClauses(bare);
        boolean told = range.contains(EntityType.PROBLEM) && TOLD_TROUBLE.matcher(noun.text()).matches();
        var list = one || told ? Lists.Reading.of(noun) : lists.read(noun, grouped, document, range);
        return list.head().filter(head -> types.isVoid(head, range)).isPresent() ? List.of()
                : new Reading(document, phrase, range, list).mentions();
    }

    /** What a name says without quotes; 以问题为导向 says 问题导向, 以党建为引领 says 党建引领. */
    static String said(String name) {
        var oriented = ORIENTED.matcher(QuoteMarks.unquoted(name));
        return oriented.replaceFirst("${aim}${way}");
    }

    /** Whether words were found to be a name of one of the types, just as they stand: 党的全面领导. */
    private static boolean isName(AnnotatedDocument document, Words words, Set<EntityType> types) {
        return !words.isEmpty() && document.mentionAt(words.span()).stream()
                .anyMatch(mention -> mention.types().stream().anyMatch(types::contains));
    }

    /** A phrase, with what is asked of it. */
    private final class Reading {

        private final AnnotatedDocument document;
        private final Argument.Phrase phrase;
        private final Set<EntityType> range;
        private final Lists.Reading list;

        private Reading(AnnotatedDocument document, Argument.Phrase phrase, Set<EntityType> range,
                        Lists.Reading list) {
            this.document = document;
            this.phrase = phrase;
            this.range = range;
            this.list = list;
        }

        List<EntityMention> mentions() {
            var restored = range.contains(EntityType.POSITIONING)
                    ? restoration.mentions(list).stream().filter(mention -> like(mention.name())).toList()
                    : List.<EntityMention>of();
            if (!restored.isEmpty()) {
                return restored;
            }
            var members = list.closed() ? list.members().stream().map(Lists.Member::words).toList()
                    : range.contains(EntityType.POSITIONING) ? joining.whole(list)
                    : joining.rejoined(list, this::standsAlone, this::isName);
            var cores = members.stream().map(this::essence).toList();
            var last = cores.stream().filter(core -> !isDeed(core)).reduce((a, b) -> b);
            boolean open = !list.closed() && !range.contains(EntityType.PRINCIPLE);
            if (members.isEmpty() || open && !last.map(core -> like(name(core))).orElse(true)) {
                return List.of();
            }
            var shared = sharedType(cores);
            return cores.stream().filter(core -> says(core) && (phrase.asked() || !general(core)))
                    .flatMap(core -> type(core).or(() -> shared.filter(type -> says(core, type)))
                            .or(() -> trouble(core))
                            .map(type -> mention(core, type)).stream())
                    .toList();
        }

        /**
         * What the members are that do not tell themselves: the head of the last one tells, of a list that 等 closes the
         * most. Where something is asked of each member, none.
         */
        private Optional<EntityType> sharedType(List<Words> cores) {
            if (list.closed()) {
                var types = cores.stream().flatMap(core -> type(core).stream()).toList();
                return 2 * types.size() < cores.size() ? Optional.empty() : types.stream().findFirst();
            }
            return phrase.like().isPresent() ? Optional.empty() : type(cores.get(cores.size() - 1));
        }

        /**
         * The core of a phrase. Where it is nothing of the range, what it is about may be: of “两个确立”的决定性意义 what
         * stands before 的, of 旅游产业发展 the industry.
         */
        private Words essence(Words member) {
            if (isName(member)) {
                return member;
            }
            var whole = trimming.core(member);
            var named = trimming.owned(whole);
            boolean works = type(named).filter(EntityType.PROJECT::equals).isPresent();
            var core = works && named.text().length() >= FULL_NAME ? named : whole;
            var owner = trimming.owner(core);
            boolean formula = !owner.isEmpty() && QuoteMarks.isQuoted(owner.text());
            if (type(core).isPresent() && !(formula && type(owner).isPresent())) {
                return core;
            }
            return Stream.of(owner, trimming.withoutDeed(core)).filter(part -> !part.isEmpty())
                    .filter(part -> types.of(document, part, range).isPresent()).findFirst().orElse(core);
        }

        private Optional<EntityType> type(Words core) {
            var own = types.of(document, core, range).or(phrase::otherwise)
                    .or(() -> head(core).map(head -> EntityType.PROJECT))
                    .filter(found -> like(name(core)));
            boolean place = own.filter(EntityType.PLACE::equals).isPresent();
            return worked() && (own.isEmpty() || place) ? Optional.empty()
                    : own.or(() -> phrase.like().isPresent() ? Optional.empty()
                    : list.head().flatMap(head -> types.ofHead(head, range))).filter(range::contains);
        }

        /** Whether works are asked for and what is done stands behind 等: in 做好A、B等流域防汛抗洪 the rivers are no works. */
        private boolean worked() {
            return range.contains(EntityType.PROJECT) && list.closed()
                    && list.head().map(head -> WORK.matcher(head).replaceFirst(""))
                    .filter(head -> Stream.of(lines, remedies).anyMatch(deeds -> deeds.endOf(head)
                            .filter(deed -> deed.length() < head.length()).isPresent())).isPresent();
        }

        /** A problem, where its list says so: 占道堆物、楼道堵塞等现象, 因病致贫、因病返贫问题. */
        private Optional<EntityType> trouble(Words core) {
            var last = list.members().get(list.members().size() - 1).words();
            return Optional.of(EntityType.PROBLEM).filter(range::contains)
                    .filter(type -> core.text().length() >= SHORTEST_TROUBLE && like(core.text() + TROUBLE)
                            && TROUBLES.matcher(list.head().orElseGet(last::text)).matches());
        }

        private EntityMention mention(Words core, EntityType type) {
            boolean treated = type == EntityType.PLACE && range.contains(EntityType.PROJECT) && head(core).isPresent();
            var named = type == EntityType.PROJECT ? trimming.built(core) : core;
            return new EntityMention(named.span(), Set.of(treated ? EntityType.PROJECT : type), said(name(named)));
        }

        /** Whether a half of A和B is something by itself, or takes what the other has: 家庭、家教和家风建设. */
        private boolean standsAlone(Words core) {
            boolean work = range.contains(EntityType.PROJECT) && restoration.isWork(list, core);
            return known(core) || work || SharedMeetings.holds(list, core)
                    || list.members().size() > 2 && head(core).isPresent();
        }

        /** Whether it is something that is asked for. */
        private boolean known(Words core) {
            return types.of(document, core, range).isPresent() || works() && like(core.text());
        }

        /** Whether works are asked for that read like something. */
        private boolean works() {
            return phrase.like().isPresent() && phrase.otherwise().filter(EntityType.PROJECT::equals).isPresent();
        }

        /** The head of the last member of its list that it takes, being nothing without it. */
        private Optional<String> head(Words core) {
            boolean takes = HEADED.stream().anyMatch(range::contains) && !core.isEmpty()
                    || range.contains(EntityType.PROBLEM) && core.text().length() >= SHORTEST;
            return takes ? places.work(document, list, core).or(() -> restoration.head(list, core, known(core)))
                    .filter(head -> range.contains(EntityType.PRINCIPLE) || !head.equals(Restoration.STRATEGY))
                    : Optional.empty();
        }

        /** Whether it is a body of a list, a division, or says nothing by itself or behind a division: 延吉经济. */
        private boolean general(Words core) {
            var name = name(core);
            boolean listed = list.members().size() > 1 || list.head().isPresent();
            boolean body = listed && !range.contains(EntityType.ORGANISATION) && !works()
                    && document.mentionAt(core.span())
                    .filter(mention -> Set.of(EntityType.ORGANISATION).equals(mention.types())).isPresent()
                    && !SharedMeetings.holds(list, core);
            return body || SharedMeetings.isHolder(name) || generalities.contains(name)
                    || document.mentionsIn(core.span()).stream()
                    .filter(mention -> mention.is(EntityType.ADMINISTRATIVE_DIVISION))
                    .anyMatch(mention -> name.equals(mention.name()) || name.startsWith(mention.name())
                            && generalities.contains(name.substring(mention.name().length())));
        }

        /** Whether it is a deed; right behind its verb an aim and a verbal noun are none: 打造吸引人才的高地、服务企业的平台. */
        private boolean isDeed(Words core) {
            return !isName(core) && !positionings.contains(core.text()) && trimming.isDeed(core) && !lacks(core)
                    && (core.span().begin() == phrase.span().begin() ? !core.beginsVerbal() && !isAim(core)
                    : !isDescribed(core) || aiming.startOf(core.text()).isPresent());
        }

        private boolean isAim(Words core) {
            return range.contains(EntityType.POSITIONING) && aims.isAim(core);
        }

        private boolean lacks(Words core) {
            return range.contains(EntityType.PROBLEM) && LACKING.matcher(core.text()).matches();
        }

        /** Whether a preposition but begins what describes an aim or a problem: 对党忠诚的排头兵, 从成果到产业的堵点. */
        private boolean isDescribed(Words core) {
            return core.lastPossessive() > 0
                    && (isAim(core) || range.contains(EntityType.PROBLEM) && WHENCE.isIn(core.text()));
        }

        private boolean isName(Words words) {
            return NounPhrases.isName(document, words, range);
        }

        private boolean says(Words core) {
            return !core.isEmpty() && !isDeed(core)
                    && (!trimming.isPreposed(core) || isDescribed(core) || !spirit(core).isEmpty())
                    && !conjunctions.contains(core.get(0).word())
                    && name(core).length() >= SHORTEST && core.text().length() <= LONGEST
                    && !trimming.describes(core) && core.outside().stream().noneMatch(trimming::disturbs);
        }

        /** Whether a member may be what the others of its list are: a bare verb or noun is no undertaking. */
        private boolean says(Words core, EntityType shared) {
            return shared != EntityType.PROJECT || !trimming.isVerb(core)
                    && (list.closed() || !restoration.isNoun(core) && !trimming.isComplement(core.text()));
        }

        private boolean like(String name) {
            return phrase.like().isEmpty() || phrase.like().get().matcher(name).find();
        }

        /** With the owner that only the first member has, or the head of the last: 改革的先行区、示范区. */
        private String name(Words core) {
            var owner = range.contains(EntityType.POSITIONING) && positionings.contains(core.text())
                    ? trimming.owner(joining.whole(list).get(0))
                    : range.stream().anyMatch(FORMULAS::contains) ? restoration.shared(list, core)
                    : range.contains(EntityType.PROBLEM) && generalities.contains(core.text())
                    ? restoration.described(list, core) : core.part(0, 0);
            var subject = range.contains(EntityType.PROJECT) ? restoration.subject(list, core) : "";
            return spirit(core) + (owner.isEmpty() ? subject : owner.text() + POSSESSIVE) + core.text()
                    + head(core).orElse("");
        }

        /** Whose spirit it is where only the first of the list says so. */
        private String spirit(Words core) {
            return range.contains(EntityType.PRINCIPLE) ? spirits.owner(list, core) : "";
        }
    }
}
