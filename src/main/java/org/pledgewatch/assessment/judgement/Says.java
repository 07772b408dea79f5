package org.pledgewatch.assessment.judgement;

import java.util.List;

/**
 * Everything an explanation can say: a key, and the names of the values that its sentence in
 * {@code messages/explanation.properties} may use, in the order in which they are given.
 */
enum Says {
    UPCOMING("upcoming", "start"),
    WITHDRAWN("withdrawn", "on"),
    COMMITMENT_WITHDRAWN("commitment-withdrawn", "on"),
    SUPERSEDED("superseded", "on"),

    FIGURES_NOT_DUE("figures.not-due", "indicator", "period", "due", "lag"),
    FIGURES_OVERDUE("figures.overdue", "indicator", "period", "due", "lag"),
    NEVER_REPORTED("figures.never-reported", "indicator"),
    LAST_VERDICT("figures.last-verdict", "period", "status"),

    AT_LEAST("threshold.at-least", "target", "deadline"),
    AT_MOST("threshold.at-most", "target", "deadline"),
    IN_TOTAL("threshold.in-total", "target", "start", "deadline"),
    ADDED("threshold.add", "period", "value", "total"),
    GAP("threshold.gap", "from", "to"),
    LATEST("threshold.latest", "period", "actual"),
    PROGRESS("threshold.progress", "actual", "baseline", "target", "progress"),
    ELAPSED("threshold.elapsed", "to", "elapsedDays", "totalDays", "elapsed"),
    PACE("threshold.pace", "progress", "elapsed", "pace"),
    BASELINE_NEEDED("threshold.baseline-missing", "target"),
    BASELINE_BEYOND("threshold.baseline-beyond", "baseline", "target"),
    REACHED("threshold.reached", "target", "actual", "period", "deadline"),
    REACHED_LATE("threshold.reached-late", "target", "actual", "period", "deadline"),
    LOST("threshold.lost", "target", "reached", "actual", "period"),
    NOT_REACHED("threshold.not-reached", "target", "actual", "period", "deadline"),

    STAGE_HELD("stage.held", "stage", "from"),
    STAGE_REACHED("stage.reached", "target", "on", "deadline"),
    STAGE_REACHED_LATE("stage.reached-late", "target", "on", "deadline"),
    STAGE_LOST("stage.lost", "target", "reached", "stage", "from"),
    STAGE_NOT_REACHED("stage.not-reached", "target", "stage", "deadline"),

    PACE_ONLY_BEGUN("pace.only-begun", "elapsedDays", "totalDays", "bound"),
    PACE_ON_TRACK("pace.on-track", "pace", "bound"),
    PACE_AT_RISK("pace.at-risk", "pace", "bound", "enough"),
    PACE_OFF_TRACK("pace.off-track", "pace", "bound"),

    MILESTONE_DONE("milestones.done", "milestone", "due", "done"),
    MILESTONE_OPEN("milestones.open", "milestone", "due"),
    MILESTONE_OVERDUE("milestones.overdue", "milestone", "due", "days"),
    NONE_OVERDUE("milestones.none-overdue", "done", "of"),
    SOME_OVERDUE("milestones.some-overdue", "days", "grace"),
    LONG_OVERDUE("milestones.long-overdue", "days", "grace"),
    ALL_DONE("milestones.all-done", "on", "deadline"),
    ALL_DONE_LATE("milestones.all-done-late", "on", "deadline"),
    SOME_UNDONE("milestones.missed", "done", "of", "deadline"),

    VERDICT_GIVEN("verdict.given", "status", "on"),
    VERDICT_PENDING("verdict.pending"),

    GREW("growth.year-on-year", "period", "previous", "base", "percent", "required", "actual", "result"),
    GREW_OF(
            "growth.year-on-year-of",
            "breakdown",
            "period",
            "previous",
            "base",
            "percent",
            "required",
            "actual",
            "result"),
    CORRIDOR("growth.corridor", "period", "baseline", "base", "percent", "periods", "required", "actual", "result"),
    CORRIDOR_OF(
            "growth.corridor-of",
            "breakdown",
            "period",
            "baseline",
            "base",
            "percent",
            "periods",
            "required",
            "actual",
            "result"),
    BASE_MISSING("growth.base-missing", "indicator", "period", "baseline"),
    BASE_ZERO("growth.base-zero", "indicator", "period", "baseline", "base"),

    ADMITTED("fairshare.admitted", "period", "indicator", "value"),
    NEVER_LISTED("fairshare.never-listed", "period", "indicator"),
    NOT_REPORTED("fairshare.not-reported", "period", "indicator"),
    NO_QUOTA("fairshare.no-quota", "period", "missing"),
    NOTHING_ASKED("fairshare.nothing-asked", "period"),
    TARGET_OF_BASE("fairshare.target", "period", "target", "percent", "base"),
    TARGET_GIVEN("fairshare.target-given", "period", "target"),
    QUOTA("fairshare.quota", "period", "quota", "key", "keyTotal", "percent", "target"),
    QUOTA_GIVEN("fairshare.quota-given", "period", "quota"),
    COMPARED("fairshare.compared", "period", "actual", "quota", "percent", "result"),
    ARREARS("fairshare.arrears", "people", "unaccounted"),
    CREDIT("fairshare.credit", "people", "unaccounted"),

    DOWN_CROSSED("guard.down-crossed", "indicator", "period", "previous", "base", "percent", "limit", "actual"),
    DOWN_RESPECTED("guard.down-respected", "indicator", "period", "previous", "base", "percent", "limit", "actual"),
    UP_CROSSED("guard.up-crossed", "indicator", "period", "previous", "base", "percent", "limit", "actual"),
    UP_RESPECTED("guard.up-respected", "indicator", "period", "previous", "base", "percent", "limit", "actual"),

    LATEST_MET("periodic.met", "period"),
    LATEST_NEARLY("periodic.nearly", "period", "percent", "bound"),
    LATEST_MISSED("periodic.missed", "period", "percent", "bound"),
    LATEST_RESPECTED("periodic.respected", "period"),
    LATEST_CROSSED("periodic.crossed", "period"),
    NOT_JUDGED("periodic.not-judged", "period"),
    NONE_ENDED("periodic.none-ended", "period"),
    NO_PERIOD("periodic.no-period", "start", "deadline"),
    EVERY_MET("settled.every-met", "count", "deadline"),
    ONE_MISSED("settled.missed", "period", "deadline"),
    TOTAL_MET("settled.total-met", "required", "actual", "deadline"),
    TOTAL_MISSED("settled.total-missed", "required", "actual", "deadline"),
    UNSETTLED("settled.no-evidence", "period", "deadline"),

    TAKE_TOTAL("take.total", "left", "deadline", "months", "each"),
    TAKE_TOTAL_LATE("take.total-late", "left", "deadline"),
    TAKE_WITHIN_LOST("take.within-lost", "left", "since"),
    TAKE_VALUE("take.value", "target", "deadline", "left"),
    TAKE_VALUE_LATE("take.value-late", "target", "deadline"),
    TAKE_STAGE("take.stage", "target", "deadline"),
    TAKE_STAGE_LATE("take.stage-late", "target", "deadline"),
    TAKE_BY("take.by", "on"),
    TAKE_MILESTONE("take.milestone", "milestone", "due"),
    TAKE_PERIOD("take.period", "period", "indicator", "required"),
    TAKE_SHARE("take.share", "period", "required"),
    TAKE_SHARE_UNKNOWN("take.share-unknown", "period"),
    TAKE_ARREARS("take.arrears", "people"),
    TAKE_GUARD_UP("take.guard-up", "indicator", "period", "previous", "base", "limit"),
    TAKE_GUARD_DOWN("take.guard-down", "indicator", "period", "previous", "base", "limit"),
    TAKE_LOST("take.lost", "period", "since");

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // never handed out, never written
    private final String[] names;

    Says(String key, String... names) {
        this.key = key;
        this.names = names;
    }

    String key() {
        return key;
    }

    List<String> names() {
        return List.of(names);
    }

    Step step(List<Long> observations, Object... values) {
        return new Step(key, new Values(names, values), observations);
    }
}
