package org.pledgewatch.notices.digests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pledgewatch.fairshare.IssuedReport;
import org.pledgewatch.fairshare.ReportArchive;
import org.pledgewatch.notices.Frequency;
import org.pledgewatch.notices.ScopeNames;
import org.pledgewatch.scoreboard.DataBoard;
import org.pledgewatch.scoreboard.DueDay;
import org.pledgewatch.scoreboard.FollowBoard;
import org.pledgewatch.scoreboard.PartyBoard;
import org.pledgewatch.scoreboard.PartyName;
import org.pledgewatch.scoreboard.QuestionBoard;
import org.pledgewatch.scoreboard.Scope;
import org.pledgewatch.scoreboard.UndertakingBoard;
import org.pledgewatch.scoreboard.When;
import org.pledgewatch.stationery.Block;
import org.pledgewatch.stationery.Said;
import org.pledgewatch.stationery.Sheet;
import org.pledgewatch.stationery.Stationery;
import org.pledgewatch.stationery.Tone;
import org.pledgewatch.wording.Language;
import org.pledgewatch.wording.Say;
import org.pledgewatch.wording.Says;
import org.springframework.stereotype.Component;

/** Writes digests: what the letter says and its page, by the same words. */
@Component
class DigestWriter {

    private static final int MOST_ENTRIES = 30;
    private static final int MOST_DEADLINES = 6;
    private static final int LONGEST_SUBJECT = 300;

    private final UndertakingBoard undertakings;
    private final FollowBoard board;
    private final QuestionBoard questions;
    private final DataBoard data;
    private final PartyBoard parties;
    private final ReportArchive reports;
    private final ScopeNames names;
    private final Stationery stationery;
    private final Says says;

    DigestWriter(
            UndertakingBoard undertakings,
            FollowBoard board,
            QuestionBoard questions,
            DataBoard data,
            PartyBoard parties,
            ReportArchive reports,
            ScopeNames names,
            Stationery stationery,
            Says says) {
        this.undertakings = undertakings;
        this.board = board;
        this.questions = questions;
        this.data = data;
        this.parties = parties;
        this.reports = reports;
        this.names = names;
        this.stationery = stationery;
        this.says = says;
    }

    Facts facts(When when) {
        return new Facts(when, undertakings, board, questions, data);
    }

    Say say(Language language) {
        Map<String, String> named = parties.namesIn(language.code());
        return says.in(language).naming(() -> named);
    }

    /**
     * @param news what its numbers stand for
     * @param perhaps what the reader may have been told before
     * @return empty where nothing is left to tell
     */
    Optional<Sheet> write(Content content, Map<Long, NewsItem> news, Numbers perhaps, Facts facts, Say say) {
        List<NewsItem> items = content.news().stream()
                .mapToObj(number -> Objects.requireNonNull(news.get(number)))
                .toList();
        List<Turn> turns = Turn.of(of(items, NewsItem.Change.class));
        List<IssuedReport> issued = of(items, NewsItem.Report.class).stream()
                .flatMap(report -> reports.find(report.report()).stream())
                .toList();
        if (turns.isEmpty() && issued.isEmpty()) {
            return Optional.empty();
        }
        Telling telling = new Telling(say, stationery, facts);
        String subject = turns.isEmpty()
                ? issued(issued.get(0), say)
                : subject(Sections.of(turns).lead(), turns.size(), telling);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title(subject));
        blocks.add(new Block.Paragraph(Said.of(
                say,
                "digest.intro",
                "frequency",
                content.frequency(),
                "until",
                content.closedOn(),
                "what",
                names.list(content.scopes(), say))));
        if (!perhaps.isEmpty()) {
            blocks.add(new Block.Aside(Said.of(say, "digest.perhaps.intro")));
        }
        changes(turns, perhaps, telling, blocks);
        issued(issued, telling, blocks);
        deadlines(content, telling, blocks);
        questions(content, telling, blocks);
        String preview = turns.isEmpty()
                ? say.text("digest.reports")
                : telling.why(Sections.of(turns).lead().get(0).last());
        return Optional.of(new Sheet(content.language(), subject, preview, blocks));
    }

    private static <T extends NewsItem> List<T> of(List<NewsItem> items, Class<T> kind) {
        return items.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static String subject(List<Turn> lead, int all, Telling telling) {
        NewsItem.Change change = lead.get(0).last();
        String subject = telling.say()
                .text(
                        "digest.subject",
                        "n",
                        lead.size(),
                        "party",
                        telling.party(change),
                        "commitment",
                        telling.commitment(change),
                        "verdict",
                        telling.verdict(change, change.after()),
                        "more",
                        all - lead.size());
        return subject.length() <= LONGEST_SUBJECT ? subject : subject.substring(0, LONGEST_SUBJECT) + "…";
    }

    private static void changes(List<Turn> turns, Numbers perhaps, Telling telling, List<Block> blocks) {
        Sections sections = Sections.of(turns);
        int entries = 0;
        int told = 0;
        for (List<Turn> alike : sections.alike()) {
            NewsItem.Change change = alike.get(0).last();
            blocks.add(new Block.Heading(
                    telling.commitment(change),
                    telling.page(telling.commitment(change), "/commitments/" + change.commitment())));
            blocks.add(telling.entry(
                    alike,
                    alike.stream().anyMatch(turn -> perhaps.has(turn.last().number()))));
            entries++;
            told += alike.size();
        }
        for (List<Turn> ofParty : sections.byParty()) {
            if (entries >= MOST_ENTRIES) {
                break;
            }
            NewsItem.Change change = ofParty.get(0).last();
            blocks.add(new Block.Heading(
                    telling.party(change), telling.page(telling.party(change), "/parties/" + change.party())));
            for (Turn turn : ofParty.stream().limit(MOST_ENTRIES - entries).toList()) {
                blocks.add(telling.entry(turn, perhaps.has(turn.last().number())));
                entries++;
                told++;
            }
        }
        if (told < turns.size()) {
            blocks.add(new Block.Aside(Said.of(
                    telling.say(),
                    "digest.more",
                    "n",
                    turns.size() - told,
                    "page",
                    telling.page("", "/changes").address())));
        }
    }

    private static String issued(IssuedReport report, Say say) {
        return say.text("digest.subject.report", "year", report.year(), "kind", report.kind());
    }

    private static void issued(List<IssuedReport> issued, Telling telling, List<Block> blocks) {
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
                    telling.page(issued(report, telling.say()), "/fair-share/reports/" + report.id()),
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

    private static void deadlines(Content content, Telling telling, List<Block> blocks) {
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
                    Stream.ofNullable(party)
                            .map(p -> Said.words(telling.say().party(p.code(), p.name())))
                            .toList()));
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

    private static void questions(Content content, Telling telling, List<Block> blocks) {
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
