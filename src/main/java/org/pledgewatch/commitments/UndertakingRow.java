package org.pledgewatch.commitments;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.reference.Status;

/**
 * One undertaking as known at one moment, with all that is needed to judge it but the figures.
 *
 * @param party the party's code
 * @param commitment the commitment's slug
 * @param since the day the party was bound, where that is not the terms' start
 * @param termsVersions in order, at least one; with the party's own deadline and baseline, and not starting before
 *     {@code since}
 * @param withdrewOn the day the party left
 * @param ended whether the commitment still stands
 * @param milestonesDone the day each milestone was done, by its key; not done, no entry
 * @param verdicts what people found, in order of the day it took effect
 */
public record UndertakingRow(
        long id,
        int partyNo,
        String party,
        int commitmentId,
        String commitment,
        Basis basis,
        @Nullable LocalDate since,
        ZoneId zone,
        List<TermsVersion> termsVersions,
        @Nullable LocalDate withdrewOn,
        Ended ended,
        Map<String, LocalDate> milestonesDone,
        List<Finding> verdicts) {

    /** What two people found, from a day on. */
    public record Finding(LocalDate effectiveOn, Status status) {}

    /** The terms in force on {@code asOf}: the newest that take effect by then, else the first. */
    public TermsVersion termsOn(LocalDate asOf) {
        return TermsVersion.inForce(termsVersions, asOf);
    }
}
