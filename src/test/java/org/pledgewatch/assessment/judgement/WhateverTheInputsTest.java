package org.pledgewatch.assessment.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.pledgewatch.reference.Reason;
import org.pledgewatch.reference.Status;

/** What must hold for every input, tried on seeded promises of every kind. Set the system property to try more. */
class WhateverTheInputsTest {

    private static final int CASES = Integer.getInteger("pledgewatch.test.cases", 300);

    @Test
    void timeAloneChangesNothingBeforeTheNextLookAndHoppingTellsTheSameStoryAsEveryDay() {
        for (int seed = 0; seed < CASES; seed++) {
            Given given = AnyPromise.of(seed);
            try {
                walk(given);
            } catch (RuntimeException | AssertionError e) {
                fail("Seed " + seed + ": " + given, e);
            }
        }
    }

    private static void walk(Given given) {
        LocalDate from = given.start().minusDays(25);
        LocalDate to = given.start().plusDays(AnyPromise.DAYS);
        Judge judge = given.judge();
        Undertaken undertaken = given.undertaken();
        Evidence evidence = given.evidence();
        List<Timeline.Entry> daily = new ArrayList<>();
        Judgement before = null;
        LocalDate lastLook = LocalDate.MIN; // the latest of the next looks named since the last change
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            Judgement now = judge.judge(undertaken, evidence, day);
            if (before == null || now.status() != before.status() || now.reason() != before.reason()) {
                if (lastLook.isAfter(day)) {
                    fail("Changed on " + day + ", before " + lastLook + ", from " + before + " to " + now);
                }
                daily.add(new Timeline.Entry(day, now));
                lastLook = LocalDate.MIN;
            }
            LocalDate next = now.reviewOn() == null ? LocalDate.MAX : now.reviewOn();
            if (!next.isAfter(day)) {
                fail("The next look on " + day + " is on " + next);
            }
            lastLook = next.isAfter(lastLook) ? next : lastLook;
            before = now;
        }
        assertThat(Timeline.replay(judge, undertaken, evidence, from, to)).isEqualTo(daily);
    }

    @Test
    void onlyWhatHasHappenedByTheDayIsRead() {
        for (int seed = 0; seed < CASES; seed++) {
            Given given = AnyPromise.of(seed);
            for (int days = -10; days < AnyPromise.DAYS; days += 83) {
                LocalDate day = given.start().plusDays(days);
                assertThat(exceptNextLook(given.knowingOnly(day).asOf(day)))
                        .as("seed %s on %s", seed, day)
                        .isEqualTo(exceptNextLook(given.asOf(day)));
            }
        }
    }

    private static Judgement exceptNextLook(Judgement j) {
        return new Judgement(
                j.status(),
                j.reason(),
                j.period(),
                j.required(),
                j.actual(),
                j.periods(),
                j.arrears(),
                j.explanation(),
                null);
    }

    @Test
    void theMachinesZoneAndLanguageChangeNothing() {
        List<Judgement> here = sample();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (Map.Entry<String, String> there : Map.of(
                            "tr-TR",
                            "Asia/Kolkata",
                            "ar-EG-u-nu-arab",
                            "Pacific/Apia",
                            "th-TH-u-ca-buddhist",
                            "Asia/Beirut")
                    .entrySet()) {
                Locale.setDefault(Locale.forLanguageTag(there.getKey()));
                TimeZone.setDefault(TimeZone.getTimeZone(there.getValue()));
                assertThat(sample()).isEqualTo(here);
                assertThat(sample().toString()).isEqualTo(here.toString());
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static List<Judgement> sample() {
        List<Judgement> judgements = new ArrayList<>();
        for (int seed = 0; seed < 300; seed++) {
            Given given = AnyPromise.of(seed);
            for (int days = -10; days < AnyPromise.DAYS; days += 170) {
                judgements.add(given.asOf(given.start().plusDays(days)));
            }
        }
        return judgements;
    }

    @Test
    void everyStatusComesWithAReasonOfItsOwnAndAnExplanation() {
        Map<Status, Set<Reason>> reasons = Map.of(
                Status.UPCOMING, EnumSet.of(Reason.NOT_STARTED),
                Status.ON_TRACK,
                        EnumSet.of(
                                Reason.ONLY_BEGUN,
                                Reason.PACE_SUFFICIENT,
                                Reason.LATEST_PERIOD_MET,
                                Reason.NO_MILESTONE_OVERDUE),
                Status.AT_RISK, EnumSet.of(Reason.PACE_SLOW, Reason.LATEST_PERIOD_NEARLY_MET, Reason.MILESTONE_OVERDUE),
                Status.OFF_TRACK,
                        EnumSet.of(Reason.PACE_FAR_BEHIND, Reason.LATEST_PERIOD_MISSED, Reason.MILESTONE_LONG_OVERDUE),
                Status.MET, EnumSet.of(Reason.REACHED, Reason.EVERY_PERIOD_MET, Reason.TOTAL_MET),
                Status.MET_LATE, EnumSet.of(Reason.REACHED_LATE),
                Status.MISSED, EnumSet.of(Reason.NOT_REACHED, Reason.PERIOD_MISSED, Reason.TOTAL_MISSED),
                Status.REGRESSED, EnumSet.of(Reason.LOST),
                Status.NO_EVIDENCE, EnumSet.range(Reason.NEVER_REPORTED, Reason.VERDICT_PENDING),
                Status.WITHDRAWN, EnumSet.of(Reason.PARTY_WITHDREW, Reason.COMMITMENT_WITHDRAWN));
        Set<Reason> seen = EnumSet.noneOf(Reason.class);
        for (int seed = 0; seed < 1_500; seed++) {
            Given given = AnyPromise.of(seed);
            for (int days = -10; days < AnyPromise.DAYS; days += 47) {
                LocalDate day = given.start().plusDays(days);
                Judgement judgement = given.asOf(day);
                seen.add(judgement.reason());
                assertThat(judgement.explanation()).isNotEmpty();
                if (judgement.reason() != Reason.VERDICT_GIVEN && judgement.status() != Status.SUPERSEDED) {
                    assertThat(reasons.get(judgement.status()))
                            .as("seed %s on %s", seed, day)
                            .contains(judgement.reason());
                }
                if (judgement.status() == Status.MISSED && judgement.reason() != Reason.VERDICT_GIVEN) {
                    assertThat(day).isAfter(given.deadline());
                }
                if (seed % 10 == 0) {
                    assertThat(given.asOf(day)).isEqualTo(judgement);
                }
            }
        }
        assertThat(seen).containsExactlyInAnyOrder(Reason.values());
    }
}
