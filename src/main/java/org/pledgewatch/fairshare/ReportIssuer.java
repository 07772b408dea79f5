package org.pledgewatch.fairshare;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.edition.Editions;
import org.pledgewatch.fairshare.formula.FairShareUnavailable;
import org.pledgewatch.fairshare.formula.Reckoner;
import org.pledgewatch.fairshare.formula.Scenario;
import org.pledgewatch.fairshare.formula.Workings;
import org.pledgewatch.fairshare.sheet.ReportSheet;
import org.pledgewatch.observations.FigureStore;
import org.pledgewatch.storage.Stamps;
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
        List<Integer> years = years(kind, due);
        return years.isEmpty() ? Optional.empty() : issue(draft(years.get(years.size() - 1), kind, null), key, hold);
    }

    /**
     * By hand: a first edition, or one that corrects the last; nothing where that says the same.
     *
     * @param reason why the last is corrected; none for a first edition
     * @throws IllegalArgumentException if an edition is corrected without a reason
     */
    public Optional<String> issue(int year, ReportKind kind, @Nullable String reason) {
        return issue(draft(year, kind, reason));
    }

    /**
     * By hand, what was looked at.
     *
     * @throws IllegalArgumentException if an edition is corrected without a reason
     */
    public Optional<String> issue(ReportDraft draft) {
        IssuedReport report = draft.report();
        if (draft.isNews() && report.corrects() != null && report.reason() == null) {
            throw new IllegalArgumentException(
                    "This corrects " + report.corrects() + ": say why, it stands in the new edition for ever.");
        }
        return issue(draft, null, () -> {});
    }

    /**
     * What would be issued now, unsaved.
     *
     * @param reason why the last edition is corrected; left out where there is none to correct
     * @throws FairShareUnavailable if the year cannot be told
     */
    public ReportDraft draft(int year, ReportKind kind, @Nullable String reason) {
        Instant now = Stamps.now(clock);
        Instant knownAt = figures.newestUntil(now);
        Reckoner reckoner = shares.knownAt(knownAt);
        Workings workings = reckoner.workings(shares.presets().headline(), year);
        Optional<ReportHead> last = archive.newest(year, kind);
        IssuedReport before = last.flatMap(head -> archive.find(head.id())).orElse(null);
        int edition = last.map(ReportHead::edition).orElse(0) + 1;
        ReportWriter.Title title = new ReportWriter.Title(year, kind, edition, now, knownAt);
        IssuedReport report = writer.write(title, workings, before, reason);
        String fingerprint = writer.substance(report);
        boolean isNews = archive.substance(year, kind == ReportKind.ANNUAL ? kind : null)
                .filter(fingerprint::equals)
                .isEmpty();
        return new ReportDraft(report, workings, fingerprint, isNews);
    }

    private Optional<String> issue(ReportDraft draft, @Nullable String key, Runnable hold) {
        if (!draft.isNews()) {
            return Optional.empty();
        }
        IssuedReport report = draft.report();
        String json = CanonicalJson.write(report);
        byte[] sheet = ReportSheet.of(draft.workings(), report.names(), used.titles(), sources(report));
        transactions.executeWithoutResult(transaction -> {
            hold.run();
            archive.add(report, key, json, draft.fingerprint(), sheet);
            editions.changed();
            events.publishEvent(ReportIssued.of(report));
        });
        return Optional.of(report.id());
    }

    private static List<ReportSheet.Source> sources(IssuedReport report) {
        return report.sources().stream()
                .map(s -> new ReportSheet.Source(s.publisher(), s.title(), s.link(), s.readOn(), s.licence()))
                .toList();
    }

    /** The years that can be told on a day, in order: for the annual, those judged before the day's own. */
    public List<Integer> years(ReportKind kind, LocalDate day) {
        Reckoner reckoner = shares.knownAt(figures.newestUntil(clock.instant()));
        Scenario headline = shares.presets().headline();
        return kind == ReportKind.ANNUAL
                ? reckoner.judgedYears(headline).stream()
                        .filter(year -> year < day.getYear())
                        .toList()
                : reckoner.years(headline).stream()
                        .filter(year -> year <= day.getYear())
                        .toList();
    }

    /** The year, or the quarter, that it is due in. */
    private static String key(ReportKind kind, LocalDate due) {
        return kind == ReportKind.ANNUAL
                ? "annual " + due.getYear()
                : "provisional " + due.getYear() + "-Q" + due.get(IsoFields.QUARTER_OF_YEAR);
    }
}
