package org.pledgewatch.fairshare.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Who is asked for how many in a year.
 *
 * @param target the global number, before it is split between channels
 * @param people the channel's part of it, which the pool shares
 */
public record Allotment(
        Scenario scenario,
        int year,
        Pool pool,
        Target.Amount target,
        long people,
        Split.Channel channel,
        KeyTable table,
        Seats seats) {

    /** @throws FairShareUnavailable if nobody has a key, or there are too few people for the method or minimum */
    static Allotment of(
            Scenario scenario,
            int year,
            Pool pool,
            KeyTable table,
            Target.Amount target,
            Split split,
            Apportionment method,
            int minimum) {
        Split.Channel channel = split.channel(scenario.channel());
        Long part = split.parts(target.people()).get(channel.code());
        long people = part == null ? 0 : part;
        try {
            Seats seats = method.apportion(table.keys(), people, minimum);
            return new Allotment(scenario, year, pool, target, people, channel, table, seats);
        } catch (IllegalArgumentException e) {
            FairShareUnavailable.Why why =
                    table.keys().positive() == 0 ? FairShareUnavailable.Why.NO_KEYS : FairShareUnavailable.Why.TOO_FEW;
            throw new FairShareUnavailable(why, e.getMessage() == null ? why.name() : e.getMessage());
        }
    }

    public boolean has(String party) {
        return table.keys().has(party);
    }

    /** The party's quota with its working; where it has none, why not. */
    public Quota quota(String party) {
        if (!has(party)) {
            boolean excluded = table.excluded().stream().anyMatch(e -> e.party().equals(party));
            return Quota.none(year, excluded ? Quota.NO_KEY : Quota.NOT_IN_POOL);
        }
        List<Long> observations = new ArrayList<>(table.sourcesOf(party));
        observations.addAll(target.observations());
        return new Quota(
                year,
                BigDecimal.valueOf(seats.of(party)),
                table.keys().key(party),
                table.keys().sum(),
                BigDecimal.valueOf(people),
                target.base(),
                target.rate(),
                null,
                observations);
    }
}
