package org.pledgewatch.desk.figures;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.pledgewatch.assessment.WouldChange;
import org.pledgewatch.scoreboard.Standing;
import org.pledgewatch.scoreboard.StandingFilter;
import org.pledgewatch.scoreboard.Standings;
import org.pledgewatch.scoreboard.When;
import org.springframework.stereotype.Component;

/** Puts statuses that would be others in the words of their undertakings. */
@Component
class StatusChanges {

    private final Standings standings;
    private final Clock clock;

    StatusChanges(Standings standings, Clock clock) {
        this.standings = standings;
        this.clock = clock;
    }

    List<StatusChange> told(List<WouldChange> changes) {
        if (changes.isEmpty()) {
            return List.of();
        }
        Instant now = clock.instant();
        Map<String, Standing> known = new HashMap<>();
        standings
                .find(
                        StandingFilter.commitments(changes.stream()
                                .map(WouldChange::commitment)
                                .distinct()
                                .toList()),
                        When.now(LocalDate.ofInstant(now, ZoneOffset.UTC), now))
                .forEach(standing -> known.put(standing.commitment() + "/" + standing.party(), standing));
        return changes.stream()
                .filter(change -> known.containsKey(change.commitment() + "/" + change.party()))
                .map(change ->
                        told(change, Objects.requireNonNull(known.get(change.commitment() + "/" + change.party()))))
                .toList();
    }

    private static StatusChange told(WouldChange change, Standing standing) {
        return new StatusChange(
                change.commitment(),
                standing.title(),
                change.party(),
                standing.partyName(),
                standing.voice(),
                change.from(),
                change.to(),
                change.toReason());
    }
}
