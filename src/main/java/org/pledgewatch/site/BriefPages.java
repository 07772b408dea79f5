package org.pledgewatch.site;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.fairshare.FairShares;
import org.pledgewatch.fairshare.formula.FairShareReport;
import org.pledgewatch.fairshare.formula.Reckoner;
import org.pledgewatch.fairshare.formula.Scenario;
import org.pledgewatch.fairshare.formula.Sensitivity;
import org.pledgewatch.fairshare.formula.StateShare;
import org.pledgewatch.scoreboard.DataBoard;
import org.pledgewatch.scoreboard.FigureBoard;
import org.pledgewatch.scoreboard.FigureFacts;
import org.pledgewatch.scoreboard.PartyBoard;
import org.pledgewatch.scoreboard.PartyFacts;
import org.pledgewatch.scoreboard.RecordBoard;
import org.pledgewatch.scoreboard.SourceLine;
import org.pledgewatch.scoreboard.Standing;
import org.pledgewatch.scoreboard.When;
import org.pledgewatch.wording.Say;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A party on one page, to take to a meeting: how it stands, what it would take, what to ask, what is due. */
@Controller
class BriefPages {

    private static final int STATUSES = 14;
    private static final int QUESTIONS = 2;
    private static final int DEADLINES = 4;

    private final Lookup lookup;
    private final FairShares shares;
    private final FigureBoard figures;
    private final PartyBoard parties;
    private final DataBoard data;
    private final RecordBoard records;
    private final Printer printer;
    private final SiteSettings site;

    BriefPages(
            Lookup lookup,
            FairShares shares,
            FigureBoard figures,
            PartyBoard parties,
            DataBoard data,
            RecordBoard records,
            Printer printer,
            SiteSettings site) {
        this.lookup = lookup;
        this.shares = shares;
        this.figures = figures;
        this.parties = parties;
        this.data = data;
        this.records = records;
        this.printer = printer;
        this.site = site;
    }

    @GetMapping("/parties/{code}/brief.pdf")
    ResponseEntity<byte[]> brief(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String paper,
            When when,
            @ModelAttribute(binding = false) Say say,
            @ModelAttribute(binding = false) Here here) {
        Paper size = Paper.of(paper);
        PartyFacts facts = lookup.party(code, when);
        String name = say.party(facts.party().code(), facts.party().name());
        String address = site.at(here.to("/parties/" + code));
        Map<String, Object> all = new HashMap<>();
        all.put("name", name);
        all.put("finding", new Findings(say).of(facts.party()));
        all.put("zero", BigDecimal.ZERO);
        all.put("called", new Called(say, shares.presets(), data.titles(), parties.nameByCode()));
        List<Standing> standings = telling(facts.standings());
        all.put("standings", standings.stream().limit(STATUSES).toList());
        all.put("more", Math.max(0, standings.size() - STATUSES));
        all.put("questions", facts.questions().stream().limit(QUESTIONS).toList());
        all.put("deadlines", facts.deadlines().stream().limit(DEADLINES).toList());
        all.put("address", address);
        share(code, when, all);
        Instant until = records.until(when);
        return Printer.file(printer.pdf("brief", size, say, address, until, all), "brief-" + code);
    }

    /** What it owes and did in the newest year with figures. */
    private void share(String code, When when, Map<String, Object> all) {
        Reckoner reckoner = shares.knownAt(figures.lastRecorded(when.knownAt()));
        Scenario headline = shares.presets().headline();
        List<Integer> years = reckoner.judgedYears(headline).stream()
                .filter(year -> year <= when.asOf().getYear())
                .toList();
        all.put("sources", List.of());
        if (years.isEmpty()) {
            return;
        }
        int year = years.get(years.size() - 1);
        FairShareReport report = reckoner.report(headline, year);
        StateShare row = report.rows().stream()
                .filter(r -> r.party().equals(code))
                .findFirst()
                .orElse(null);
        all.put("r", report);
        if (row == null) {
            return;
        }
        all.put("row", row);
        Sensitivity.Line line = reckoner.sensitivity(headline, year).lines().stream()
                .filter(l -> l.party().equals(code))
                .findFirst()
                .orElse(null);
        if (line != null) {
            all.put("line", line);
        }
        List<Long> ids = new ArrayList<>(row.observations());
        ids.addAll(report.target().observations());
        all.put("sources", sources(ids));
    }

    private List<SourceLine> sources(List<Long> ids) {
        return figures.byIds(ids).values().stream()
                .map(FigureFacts::source)
                .distinct()
                .sorted(Comparator.comparing(SourceLine::publisher).thenComparing(SourceLine::title))
                .toList();
    }

    /** What it promised first; then what can be judged. */
    private static List<Standing> telling(List<Standing> standings) {
        return standings.stream()
                .sorted(Comparator.comparing((Standing s) -> s.basis().equals("ASKED"))
                        .thenComparing(s -> s.status().name().equals("NO_EVIDENCE"))
                        .thenComparing(Standing::commitment))
                .toList();
    }
}
