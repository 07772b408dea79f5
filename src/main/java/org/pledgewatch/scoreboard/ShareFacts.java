package org.pledgewatch.scoreboard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who met its fair share in the newest year with figures.
 *
 * @param year the year in which people were admitted
 * @param required the sum of the quotas, in people
 * @param actual the sum of those admitted, in people
 * @param met by how much they exceeded, the largest first
 * @param near admitted nine tenths or more
 * @param below admitted less
 * @param notReported no evidence for the year
 * @param notAsked the quota is zero
 */
public record ShareFacts(
        String commitment,
        String title,
        String year,
        BigDecimal required,
        BigDecimal actual,
        List<Standing> met,
        List<Standing> near,
        List<Standing> below,
        List<Standing> notReported,
        List<Standing> notAsked) {

    private static final BigDecimal NEAR = new BigDecimal("0.9");

    /** Empty where no standing has a year yet. */
    static Optional<ShareFacts> of(CommitmentLine commitment, List<Standing> standings) {
        @Nullable String newest = null;
        for (Standing s : standings) {
            String period = s.period();
            if (period != null && s.required() != null && (newest == null || period.compareTo(newest) > 0)) {
                newest = period;
            }
        }
        if (newest == null) {
            return Optional.empty();
        }
        Sorter sorter = new Sorter(newest);
        standings.forEach(sorter::put);
        return Optional.of(sorter.facts(commitment.slug(), commitment.title()));
    }

    /** Those that met it, those near it, and those that are farthest from it; at most so many. */
    public List<Standing> foremost(int most) {
        return Stream.of(met, near, below).flatMap(List::stream).limit(most).toList();
    }

    /** The word for where one of the foremost stands: {@code MET}, {@code NEAR} or {@code BELOW}. */
    public String band(Standing standing) {
        return met.contains(standing) ? "MET" : near.contains(standing) ? "NEAR" : "BELOW";
    }

    /** How many of the states that were asked for something have told. */
    public int reported() {
        return met.size() + near.size() + below.size();
    }

    /** Those that admitted none at all, among those below. */
    public long none() {
        return below.stream()
                .filter(s -> s.actual() != null && s.actual().signum() == 0)
                .count();
    }

    private static final class Sorter {
        private final String year;
        private final List<Standing> met = new ArrayList<>();
        private final List<Standing> near = new ArrayList<>();
        private final List<Standing> below = new ArrayList<>();
        private final List<Standing> notReported = new ArrayList<>();
        private final List<Standing> notAsked = new ArrayList<>();
        private BigDecimal required = BigDecimal.ZERO;
        private BigDecimal actual = BigDecimal.ZERO;

        Sorter(String year) {
            this.year = year;
        }

        void put(Standing s) {
            BigDecimal quota = s.required();
            BigDecimal admitted = s.actual();
            if (!year.equals(s.period()) || quota == null || admitted == null) {
                notReported.add(s);
                return;
            }
            required = required.add(quota);
            actual = actual.add(admitted);
            if (quota.signum() == 0) {
                notAsked.add(s);
            } else if (admitted.compareTo(quota) >= 0) {
                met.add(s);
            } else if (admitted.compareTo(quota.multiply(NEAR)) >= 0) {
                near.add(s);
            } else {
                below.add(s);
            }
        }

        ShareFacts facts(String commitment, String title) {
            Comparator<Standing> byGap =
                    Comparator.comparing(s -> Objects.requireNonNullElse(s.gap(), BigDecimal.ZERO));
            met.sort(byGap);
            near.sort(byGap);
            below.sort(byGap.reversed());
            return new ShareFacts(commitment, title, year, required, actual, met, near, below, notReported, notAsked);
        }
    }
}
