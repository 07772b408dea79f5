package org.pledgewatch.notices.digests;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.pledgewatch.fairshare.IssuedReport;
import org.pledgewatch.fairshare.ReportArchive;
import org.pledgewatch.notices.ScopeNames;
import org.pledgewatch.scoreboard.DataBoard;
import org.pledgewatch.scoreboard.FollowBoard;
import org.pledgewatch.scoreboard.PartyBoard;
import org.pledgewatch.scoreboard.QuestionBoard;
import org.pledgewatch.scoreboard.UndertakingBoard;
import org.pledgewatch.scoreboard.When;
import org.pledgewatch.stationery.Block;
import org.pledgewatch.stationery.Said;
import org.pledgewatch.stationery.Sheet;
import org.pledgewatch.stationery.Stationery;
import org.pledgewatch.wording.Language;
import org.pledgewatch.wording.Say;
import org.pledgewatch.wording.Says;
import org.springframework.stereotype.Component;

/** Writes digests: what the letter says and its page, by the same words. */
@Component
class DigestWriter {

    private static final int MOST_ENTRIES = 30;
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
                ? Besides.title(issued.get(0), say)
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
        Besides besides = new Besides(content, telling);
        besides.reports(issued, blocks);
        besides.deadlines(blocks);
        besides.questions(blocks);
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
}
