package org.pledgewatch.scoreboard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one party.
 *
 * @param members of a group, in order of their names
 * @param groups that it belongs to
 */
public record PartyFacts(
        PartyLine party,
        @Nullable String about,
        @Nullable String link,
        List<PartyName> groups,
        List<PartyName> members,
        List<Standing> standings,
        List<ChangeFacts> changes,
        List<ReplyFacts> replies) {}
