package org.pledgewatch.scoreboard;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.reference.Period;

/**
 * One recorded figure with its source.
 *
 * @param partyName the code where the register has no such party
 * @param breakdown empty for the whole
 * @param value none where the period's figure was taken back
 * @param supersededAt when a correction replaced it; none if it holds
 */
public record FigureFacts(
        long id,
        String party,
        String partyName,
        String indicator,
        String indicatorTitle,
        String unit,
        String breakdown,
        String period,
        LocalDate start,
        LocalDate end,
        @Nullable BigDecimal value,
        SourceLine source,
        @Nullable String link,
        @Nullable String note,
        Instant recordedAt,
        @Nullable Instant supersededAt) {

    static String label(LocalDate start, LocalDate end) {
        return Period.between(start, end).label();
    }

    /** Where a reader can look it up: the figure's own link, else its source's. */
    @JsonIgnore
    public @Nullable String whereToLook() {
        return link == null ? source.link() : link;
    }
}
