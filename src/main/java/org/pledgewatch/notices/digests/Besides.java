package org.pledgewatch.notices.digests;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pledgewatch.fairshare.IssuedReport;
import org.pledgewatch.notices.Frequency;
import org.pledgewatch.scoreboard.DueDay;
import org.pledgewatch.scoreboard.PartyName;
import org.pledgewatch.scoreboard.Scope;
import org.pledgewatch.stationery.Block;
import org.pledgewatch.stationery.Said;
import org.pledgewatch.stationery.Tone;
import org.pledgewatch.wording.Say;

/** What a digest tells besides what turned: new reports, deadlines ahead, questions still open. */
record Besides(Content content, Telling telling) {

    private static final int MOST_DEADLINES = 6;

    static String title(IssuedReport report, Say say) {
        return say.text("digest.subject.report", "year", report.year(), "kind", report.kind());
    }

    void reports(List<IssuedReport> issued, List<Block> blocks) {
        if (!issued.isEmpty()) {
            blocks.add(new Block.Heading(telling.say().text("digest.reports"), null));
        }
        for (IssuedReport report : issued) {
            IssuedReport.Totals totals = report.totals();
            blocks.add(new Block.Entry(
                    Tone.NONE,
                    telling.say()
                            .text(
                                    "issued.edition",
                                    "kind",
                                    report.kind(),
                                    "edition",
                                    report.edition(),
                                    "at",
                                    report.issuedAt()),
                    telling.page(title(report, telling.say()), "/fair-share/reports/" + report.id()),
                    List.of(Said.of(
                            telling.say(),
                            "issued.totals",
                            "judged",
                            totals.judged(),
                            "met",
                            totals.met(),
                            "notMet",
                            totals.notMet(),
                            "notReported",
                            totals.notReported(),
                            "nothingAsked",
                            totals.nothingAsked(),
                            "excluded",
                            totals.excluded()))));
        }
    }

    /** Deadlines ahead. */
    void deadlines(List<Block> blocks) {
        LocalDate until = content.when().asOf().plusDays(sight(content.frequency()));
        List<DueDay> due = content.scopes().stream()
                .flatMap(scope -> telling.facts().due(scope).stream())
                .filter(day -> !day.dueOn().isAfter(until))
                .distinct()
                .sorted(Comparator.comparing(DueDay::dueOn).thenComparing(DueDay::commitment))
                .limit(MOST_DEADLINES)
                .toList();
        if (!due.isEmpty()) {
            blocks.add(new Block.Heading(telling.say().text("digest.deadlines"), null));
        }
        for (DueDay day : due) {
            PartyName party = day.party();
            String path = "/commitments/" + day.commitment() + (party == null ? "" : "/" + party.code());
            blocks.add(new Block.Entry(
                    Tone.NONE,
                    telling.say().text("digest.due", "day", day.dueOn()),
                    telling.page(telling.say().name("commitment", day.commitment(), day.title()), path),
                    party == null ? List.of() : List.of(Said.words(telling.say().party(party.code(), party.name())))));
        }
    }

    /** How far ahead it is looked, in days: to what the next digest would tell too late, and a little further. */
    private static int sight(Frequency frequency) {
        return switch (frequency) {
            case DAILY -> 7;
            case WEEKLY -> 30;
            case MONTHLY -> 60;
        };
    }

    /** How many questions are still without an answer. */
    void questions(List<Block> blocks) {
        Set<String> unanswered = new HashSet<>();
        content.scopes().forEach(scope -> unanswered.addAll(telling.facts().unanswered(scope)));
        if (content.frequency() != Frequency.DAILY && !unanswered.isEmpty()) {
            blocks.add(new Block.Aside(Said.of(
                    telling.say(),
                    "digest.questions",
                    "n",
                    unanswered.size(),
                    "page",
                    telling.page("", where(content.scopes().get(0))).address())));
        }
    }

    private static String where(Scope scope) {
        return switch (scope.kind()) {
            case PARTY -> "/parties/" + scope.key();
            case THEME -> "/themes/" + scope.key();
            case FRAMEWORK -> "/frameworks/" + scope.key();
            case COMMITMENT -> "/commitments/" + scope.key();
            case ALL -> "/themes";
        };
    }
}
