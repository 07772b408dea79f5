package org.pledgewatch.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.assessment.judgement.Case;
import org.pledgewatch.assessment.judgement.CatchUp;
import org.pledgewatch.assessment.judgement.Judgement;
import org.pledgewatch.assessment.judgement.Standing;
import org.pledgewatch.assessment.judgement.StatusChange;
import org.pledgewatch.commitments.Selection;
import org.pledgewatch.commitments.UndertakingRow;
import org.pledgewatch.edition.Editions;
import org.springframework.stereotype.Component;

/** Looks at a chunk of undertakings, within one transaction. */
@Component
class Look {

    private final AssessmentStore store;
    private final Evidences evidences;
    private final AssessmentSettings settings;
    private final Editions editions;

    Look(AssessmentStore store, Evidences evidences, AssessmentSettings settings, Editions editions) {
        this.store = store;
        this.evidences = evidences;
        this.settings = settings;
        this.editions = editions;
    }

    /** How many assessments were written anew, and how many lines of history. */
    record Found(int updated, int changes) {}

    /** What is written of a chunk in the end. */
    private static final class Outcome {
        final List<StoredAssessment> assessments = new ArrayList<>();
        final List<AssessmentStore.Line> lines = new ArrayList<>();
    }

    /**
     * Brings a chunk up to date.
     *
     * @param all whether also those that are neither touched nor due are judged anew
     */
    Found at(long[] ids, Instant now, boolean all) {
        Views views = new Views(ids, now, all);
        Long[] boxed = views.ids();
        Map<Long, StoredAssessment> stored = store.stored(boxed);
        Map<Long, List<AssessmentStore.Touch>> touches = store.touches(boxed);
        Outcome outcome = new Outcome();
        Map<UndertakingRow, SortedMap<LocalDate, LocalDate>> toCatchUp = new HashMap<>();
        for (UndertakingRow row : views.now().rows()) {
            StoredAssessment before = stored.get(row.id());
            SortedMap<LocalDate, LocalDate> changes =
                    changes(row, before, touches.getOrDefault(row.id(), List.of()), now);
            if (changes.isEmpty() && before != null && all && !isDue(row, before, now)) {
                changes = judgedAnew(views, row, before, outcome);
            }
            if (!changes.isEmpty() || isDue(row, before, now)) {
                toCatchUp.put(row, changes);
            }
        }
        catchUp(views, stored, toCatchUp, outcome);
        store.save(outcome.assessments, now);
        store.add(outcome.lines, now);
        store.delete(touches.values().stream().flatMap(Collection::stream).toList());
        if (!outcome.assessments.isEmpty() || !outcome.lines.isEmpty()) {
            editions.changed();
        }
        return new Found(outcome.assessments.size(), outcome.lines.size());
    }

    /** How many of a chunk the record says otherwise than a judgement of now; writes nothing. */
    int differences(long[] ids, Instant now) {
        Views views = new Views(ids, now, true);
        Map<Long, StoredAssessment> stored = store.stored(views.ids());
        int differing = 0;
        for (UndertakingRow row : views.now().rows()) {
            StoredAssessment before = stored.get(row.id());
            if (before == null || !judged(views, row, before.since()).agreesWith(before)) {
                differing++;
            }
        }
        return differing;
    }

    private static boolean isDue(UndertakingRow row, @Nullable StoredAssessment before, Instant now) {
        LocalDate reviewOn = before == null ? null : before.reviewOn();
        return reviewOn != null && !reviewOn.isAfter(today(row, now));
    }

    private static LocalDate today(UndertakingRow row, Instant now) {
        return LocalDate.ofInstant(now, row.zone());
    }

    private static LocalDate startsOn(UndertakingRow row) {
        return row.termsVersions().get(0).terms().startsOn();
    }

    /** By the day on which it was known, from which day on a change can tell. */
    private static SortedMap<LocalDate, LocalDate> changes(
            UndertakingRow row, @Nullable StoredAssessment before, List<AssessmentStore.Touch> touches, Instant now) {
        LocalDate today = today(row, now);
        SortedMap<LocalDate, LocalDate> changes = new TreeMap<>();
        for (AssessmentStore.Touch touch : touches) {
            LocalDate knownOn = touch.knownOn().isAfter(today) ? today : touch.knownOn();
            changes.merge(knownOn, touch.from(), (a, b) -> a.isBefore(b) ? a : b);
        }
        if (before == null && changes.isEmpty()) {
            changes.put(today, LocalDate.EPOCH);
        }
        return changes;
    }

    /** Where nothing is known to have changed: only what differs all the same is rewritten. */
    private SortedMap<LocalDate, LocalDate> judgedAnew(
            Views views, UndertakingRow row, StoredAssessment before, Outcome outcome) {
        StoredAssessment found = judged(views, row, before.since());
        SortedMap<LocalDate, LocalDate> changes = new TreeMap<>();
        if (found.status() != before.status() || found.reason() != before.reason()) {
            changes.put(today(row, views.moment()), LocalDate.EPOCH);
        } else if (!found.agreesWith(before)) {
            outcome.assessments.add(found);
        }
        return changes;
    }

    private void catchUp(
            Views views,
            Map<Long, StoredAssessment> stored,
            Map<UndertakingRow, SortedMap<LocalDate, LocalDate>> toCatchUp,
            Outcome outcome) {
        if (toCatchUp.isEmpty()) {
            return;
        }
        Long[] ids =
                toCatchUp.keySet().stream().map(UndertakingRow::id).sorted().toArray(Long[]::new);
        Map<Long, AssessmentStore.Recorded> histories = store.histories(ids);
        toCatchUp.forEach((row, changes) -> {
            AssessmentStore.Recorded recorded = histories.getOrDefault(row.id(), new AssessmentStore.Recorded());
            StoredAssessment before = stored.get(row.id());
            LocalDate today = today(row, views.moment());
            List<StatusChange> lines = new CatchUp(views.of(row), recorded.history(), day -> views.endOf(day, row))
                    .upTo(today, startsOn(row), before == null ? null : before.asOf(), changes);
            int number = recorded.lines();
            for (StatusChange line : lines) {
                outcome.lines.add(new AssessmentStore.Line(row.id(), number++, line));
            }
            Standing latest = recorded.history().latest();
            StoredAssessment after = judged(views, row, latest == null ? today : latest.effectiveOn());
            if (before == null || !after.agreesWith(before)) {
                outcome.assessments.add(after);
            }
        });
    }

    private StoredAssessment judged(Views views, UndertakingRow row, LocalDate since) {
        LocalDate today = today(row, views.moment());
        Judgement judgement = views.of(row).judge(today, views.moment());
        return StoredAssessment.of(
                row.id(),
                judgement,
                since,
                today,
                views.now().statusByFirstTerms(row, judgement, today),
                settings.method());
    }

    /** The chunk as known at one moment after another; nearly always only now is asked for. */
    private final class Views {

        private final long[] ids;
        private final Instant moment;
        private final boolean whole;
        private final Map<Instant, AsKnown> read = new HashMap<>();

        Views(long[] ids, Instant moment, boolean whole) {
            this.ids = ids;
            this.moment = moment;
            this.whole = whole;
        }

        Long[] ids() {
            return Arrays.stream(ids).boxed().toArray(Long[]::new);
        }

        Instant moment() {
            return moment;
        }

        AsKnown now() {
            return at(moment);
        }

        private AsKnown at(Instant knownAt) {
            return read.computeIfAbsent(knownAt, this::readAt);
        }

        private AsKnown readAt(Instant knownAt) {
            Selection selection = Selection.of(List.of(ids()));
            return whole ? evidences.readWhole(selection, knownAt) : evidences.read(selection, knownAt);
        }

        Case of(UndertakingRow row) {
            return (asOf, knownAt) -> at(knownAt).judge(row.id(), asOf);
        }

        /** The moment up to which figures count for a day: its end in the undertaking's zone, or now. */
        Instant endOf(LocalDate day, UndertakingRow row) {
            Instant end = day.plusDays(1).atStartOfDay(row.zone()).toInstant().minusNanos(1000);
            return end.isAfter(moment) ? moment : end;
        }
    }
}
