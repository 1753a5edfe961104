package org.wenpu.resolution;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenpu.knowledge.Constructions;

/** The meetings of several bodies that a list writes once: 省委、市委农村工作会议精神 (guideline, rule 2). */
final class SharedMeetings {

    private static final Pattern HOLDER = Constructions.pattern("holder-of-a-meeting");
    private static final Pattern HELD = Constructions.pattern("meeting-of-a-holder");

    private SharedMeetings() {
    }

    /** Whether a member is but a body whose meeting is written behind another: 中央 of 中央和省委农村工作会议精神. */
    static boolean holds(Lists.Reading list, Words member) {
        return meeting(list, member).isPresent();
    }

    /** Whether words name but a body by its level: 省委. */
    static boolean isHolder(String words) {
        return HOLDER.matcher(words).matches();
    }

    /** The meeting of a member that is but a body: what the next member has behind its own. */
    static Optional<String> meeting(Lists.Reading list, Words member) {
        return member.isEmpty() || !isHolder(member.text()) ? Optional.empty() : list.members().stream()
                .map(Lists.Member::words).filter(next -> next.span().begin() >= member.span().end())
                .map(Words::text).dropWhile(SharedMeetings::isHolder).findFirst()
                .map(HELD::matcher).filter(Matcher::matches).map(found -> found.group("meeting"));
    }
}
