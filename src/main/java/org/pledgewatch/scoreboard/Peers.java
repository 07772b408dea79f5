package org.pledgewatch.scoreboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Who is like a party in what it was asked. */
final class Peers {

    private static final int DIGITS = 6;

    private Peers() {}

    /** Those that were asked for about as much, by how many times as much: twice is as far as half. */
    static List<PartyName> nearest(Standing own, List<Standing> others, int most) {
        return others.stream()
                .filter(other -> !other.party().equals(own.party()))
                .flatMap(other -> between(own, other).stream())
                .sorted(Comparator.comparing(Distance::times)
                        .thenComparing(distance -> distance.to().code()))
                .limit(most)
                .map(Distance::to)
                .toList();
    }

    private record Distance(PartyName to, BigDecimal times) {}

    /** None where either was asked for nothing. */
    private static Optional<Distance> between(Standing own, Standing other) {
        BigDecimal one = own.required();
        BigDecimal two = other.required();
        if (one == null || two == null || one.signum() <= 0 || two.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal times = one.max(two).divide(one.min(two), DIGITS, RoundingMode.HALF_EVEN);
        return Optional.of(new Distance(new PartyName(other.party(), other.partyName()), times));
    }
}
