package org.pledgewatch.fairshare;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.edition.Editions;
import org.pledgewatch.fairshare.formula.Reckoner;
import org.pledgewatch.fairshare.formula.Scenario;
import org.pledgewatch.fairshare.formula.Workings;
import org.pledgewatch.fairshare.sheet.ReportSheet;
import org.pledgewatch.observations.FigureStore;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Issues reports: for each time of the timetable once, and never twice what was said already. */
@Service
public class ReportIssuer {

    private final FairShares shares;
    private final FigureStore figures;
    private final UsedFigures used;
    private final ReportWriter writer;
    private final ReportArchive archive;
    private final Editions editions;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReportIssuer(
            FairShares shares,
            FigureStore figures,
            UsedFigures used,
            ReportWriter writer,
            ReportArchive archive,
            Editions editions,
            TransactionTemplate transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.shares = shares;
        this.figures = figures;
        this.used = used;
        this.writer = writer;
        this.archive = archive;
        this.editions = editions;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The report that was due: the annual of the newest year before this one with figures to judge by; the provisional
     * of the newest year with shares. Issued once for each year or quarter, and not at all where it would say what the
     * newest of its year says already.
     *
     * @param hold called in the transaction that writes, before it does
     * @return the id of what was issued now
     */
    public Optional<String> issueDue(ReportKind kind, Instant dueAt, Runnable hold) {
        LocalDate due = dueAt.atOffset(ZoneOffset.UTC).toLocalDate();
        String key = key(kind, due);
        if (archive.issuedFor(key).isPresent()) {
            return Optional.empty();
        }
        return year(kind, due).flatMap(year -> issue(year, kind, key, hold));
    }

    /** By hand: a first edition, or one that corrects the last; nothing where that says the same. */
    public Optional<String> issue(int year, ReportKind kind) {
        return issue(year, kind, null, () -> {});
    }

    /** What would be issued now, unsaved. */
    public IssuedReport preview(int year, ReportKind kind) {
        return draft(year, kind).report();
    }

    private record Draft(IssuedReport report, Workings workings) {}

    private Draft draft(int year, ReportKind kind) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant knownAt = figures.newestUntil(now);
        Reckoner reckoner = shares.knownAt(knownAt);
        Scenario headline = shares.presets().headline();
        Workings workings = reckoner.workings(headline, year);
        Optional<ReportHead> last = archive.newest(year, kind);
        IssuedReport before = last.flatMap(head -> archive.find(head.id())).orElse(null);
        int edition = last.map(ReportHead::edition).orElse(0) + 1;
        ReportWriter.Title title = new ReportWriter.Title(year, kind, edition, now, knownAt);
        return new Draft(writer.write(title, workings, reckoner, before), workings);
    }

    private Optional<String> issue(int year, ReportKind kind, @Nullable String key, Runnable hold) {
        Draft draft = draft(year, kind);
        IssuedReport report = draft.report();
        String substance = writer.substance(report);
        boolean isSaid = archive.substance(year, kind == ReportKind.ANNUAL ? kind : null)
                .filter(substance::equals)
                .isPresent();
        if (isSaid) {
            return Optional.empty();
        }
        String json = CanonicalJson.write(report);
        byte[] sheet = ReportSheet.of(draft.workings(), report.names(), used.titles(), sources(report));
        transactions.executeWithoutResult(transaction -> {
            hold.run();
            archive.add(report, key, json, substance, sheet);
            editions.changed();
            events.publishEvent(new ReportIssued(report.id(), year, kind, report.edition()));
        });
        return Optional.of(report.id());
    }

    private static List<ReportSheet.Source> sources(IssuedReport report) {
        return report.sources().stream()
                .map(s -> new ReportSheet.Source(s.publisher(), s.title(), s.link(), s.readOn(), s.licence()))
                .toList();
    }

    private Optional<Integer> year(ReportKind kind, LocalDate due) {
        Reckoner reckoner = shares.knownAt(figures.newestUntil(clock.instant()));
        Scenario headline = shares.presets().headline();
        List<Integer> years = kind == ReportKind.ANNUAL
                ? reckoner.judgedYears(headline).stream()
                        .filter(year -> year < due.getYear())
                        .toList()
                : reckoner.years(headline).stream()
                        .filter(year -> year <= due.getYear())
                        .toList();
        return years.isEmpty() ? Optional.empty() : Optional.of(years.get(years.size() - 1));
    }

    /** The year, or the quarter, that it is due in. */
    private static String key(ReportKind kind, LocalDate due) {
        return kind == ReportKind.ANNUAL
                ? "annual " + due.getYear()
                : "provisional " + due.getYear() + "-Q" + due.get(IsoFields.QUARTER_OF_YEAR);
    }
}
