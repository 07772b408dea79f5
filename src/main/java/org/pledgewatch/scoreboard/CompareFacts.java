package org.pledgewatch.scoreboard;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.scoreboard.ThemeFacts.ThemeLine;

/**
 * Parties side by side.
 *
 * @param parties in the order in which they were chosen
 * @param themes with what binds any of the parties, in order of the catalogue
 */
public record CompareFacts(List<PartyStand> parties, List<ThemeRows> themes) {

    /** A party with how it stands in all. */
    public record PartyStand(String code, String name, String kind, Tally promised, Tally asked) {}

    /**
     * What belongs to a theme first of all.
     *
     * @param theme none for what has none
     */
    public record ThemeRows(@Nullable ThemeLine theme, List<CommitmentRow> rows) {}

    /**
     * One commitment.
     *
     * @param standings by the codes of the parties; who is neither bound nor asked is not in it
     */
    public record CommitmentRow(String commitment, String title, String kind, Map<String, Standing> standings) {

        public @Nullable Standing of(String party) {
            return standings.get(party);
        }

        /** Whether all parties that it binds have the same status, and it binds more than one. */
        @JsonIgnore
        public boolean isAlike() {
            return standings.size() > 1
                    && standings.values().stream()
                                    .map(Standing::status)
                                    .distinct()
                                    .count()
                            == 1;
        }
    }

    /** All standings, row by row. */
    @JsonIgnore
    public List<Standing> standings() {
        return themes.stream()
                .flatMap(theme -> theme.rows().stream())
                .flatMap(row -> parties.stream().map(party -> row.of(party.code())))
                .filter(Objects::nonNull)
                .toList();
    }

    /** How many commitments bind more than one of the parties, and on how many of these they stand alike. */
    @JsonIgnore
    public long shared() {
        return rows().filter(row -> row.standings().size() > 1).count();
    }

    @JsonIgnore
    public long alike() {
        return rows().filter(CommitmentRow::isAlike).count();
    }

    private Stream<CommitmentRow> rows() {
        return themes.stream().flatMap(theme -> theme.rows().stream());
    }
}
