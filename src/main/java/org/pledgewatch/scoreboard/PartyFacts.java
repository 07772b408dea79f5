package org.pledgewatch.scoreboard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one party.
 *
 * @param members of a group, in order of their names
 * @param groups that it belongs to
 * @param questions what governments were asked, with its own answers only; of a state
 */
public record PartyFacts(
        PartyLine party,
        @Nullable String about,
        @Nullable String link,
        List<PartyName> groups,
        List<PartyName> members,
        List<Standing> standings,
        List<ChangeFacts> changes,
        List<ReplyFacts> replies,
        List<DeadlineFacts> deadlines,
        List<ForumItemFacts> questions) {}
