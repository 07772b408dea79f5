package org.pledgewatch.site;

import java.util.List;
import java.util.Optional;
import org.pledgewatch.fairshare.ReportHead;
import org.pledgewatch.fairshare.formula.FairShareReport;
import org.pledgewatch.integration.index.Index;
import org.pledgewatch.scoreboard.CommitmentLine;
import org.pledgewatch.scoreboard.FrameworkFacts;
import org.pledgewatch.scoreboard.HomeFacts;
import org.pledgewatch.scoreboard.PartyFacts;
import org.pledgewatch.scoreboard.PartyLine;
import org.pledgewatch.scoreboard.Standing;
import org.pledgewatch.scoreboard.Tally;
import org.pledgewatch.scoreboard.ThemeFacts;
import org.pledgewatch.scoreboard.UndertakingFacts;
import org.pledgewatch.site.Subject.Shows;
import org.pledgewatch.site.linked.Crumbs.Crumb;
import org.pledgewatch.wording.Say;

/** What the pages are about, in one language. */
record Subjects(Say say, Findings findings) {

    Subjects(Say say) {
        this(say, new Findings(say));
    }

    /** Empty where a page is about nothing in particular. */
    Optional<Subject> of(Object facts) {
        if (facts instanceof HomeFacts home) {
            return Optional.of(home(home));
        } else if (facts instanceof PartyFacts party) {
            return Optional.of(party(party.party()));
        } else if (facts instanceof UndertakingFacts undertaking) {
            return Optional.of(undertaking(undertaking.standing()));
        } else if (facts instanceof CommitmentPages.CommitmentFacts commitment) {
            return Optional.of(commitment(commitment.commitment(), Tally.of(commitment.standings())));
        } else if (facts instanceof FairShareFacts shares) {
            return Optional.of(shares(shares.report()));
        } else if (facts instanceof Calculation calculation) {
            return Optional.of(calculation(calculation.report()));
        } else if (facts instanceof IssuedPages.IssuedFacts issued) {
            return Optional.of(issued(issued));
        } else if (facts instanceof IndexPages.IndexFacts index) {
            return Optional.ofNullable(index.index()).map(this::index);
        } else if (facts instanceof FrameworkFacts framework) {
            return Optional.of(framework(framework.framework()));
        }
        return facts instanceof ThemeFacts theme ? Optional.of(theme(theme.theme())) : Optional.empty();
    }

    Subject home(HomeFacts facts) {
        String finding = findings.of(facts);
        return new Subject("/", say.text("home.title"), finding, finding, Shows.SCOREBOARD, List.of());
    }

    Subject party(PartyLine p) {
        String name = say.party(p.code(), p.name());
        String path = "/parties/" + p.code();
        List<Crumb> way = List.of(crumb("parties.title", "/parties"), new Crumb(name, path));
        return new Subject(path, name, findings.of(p), findings.words(p), Shows.ALL, way);
    }

    Subject undertaking(Standing s) {
        String commitment = say.name("commitment", s.commitment(), s.title());
        String party = say.party(s.party(), s.partyName());
        String title = say.text("undertaking.title", "party", party, "commitment", commitment);
        String path = "/commitments/" + s.commitment() + "/" + s.party();
        List<Crumb> way = List.of(
                crumb("commitments.title", "/commitments"),
                new Crumb(commitment, "/commitments/" + s.commitment()),
                new Crumb(party, path));
        return new Subject(path, title, findings.of(s), findings.words(s), Shows.ALL, way);
    }

    private Subject commitment(CommitmentLine c, Tally tally) {
        Crumb all = crumb("commitments.title", "/commitments");
        return under(all, c.slug(), say.name("commitment", c.slug(), c.title()), findings.of(c, tally));
    }

    private Subject shares(FairShareReport report) {
        String title = say.text("share.title", "year", report.year());
        Crumb all = crumb("shares.title", "/fair-share");
        return under(all, String.valueOf(report.year()), title, findings.of(report));
    }

    private Subject calculation(FairShareReport report) {
        Crumb all = crumb("shares.title", "/fair-share");
        return under(all, "calculator", say.text("calc.title"), findings.of(report));
    }

    private Subject issued(IssuedPages.IssuedFacts issued) {
        ReportHead head = issued.head();
        String edition =
                say.text("issued.edition", "kind", head.kind(), "edition", head.edition(), "at", head.issuedAt());
        String title = say.text("report.title", "year", head.year()) + ", " + edition;
        String finding =
                findings.of(issued.report().report()) + " " + say.text("issued.hash", "sha256", head.sha256()) + ".";
        return under(crumb("issued.title", "/fair-share/reports"), head.id(), title, finding);
    }

    private Subject index(Index index) {
        String title = say.text("index.title.year", "year", index.year());
        String finding = say.text(
                "index.counts",
                "n",
                index.lines().size(),
                "missing",
                index.missing().size());
        return under(crumb("index.title", "/integration-index"), String.valueOf(index.year()), title, finding);
    }

    private Subject framework(FrameworkFacts.FrameworkLine f) {
        String title = say.name("framework", f.slug(), f.title());
        String finding = say.text("framework.description", "framework", title);
        return under(crumb("frameworks.title", "/frameworks"), f.slug(), title, finding);
    }

    private Subject theme(ThemeFacts.ThemeLine t) {
        String title = say.name("theme", t.slug(), t.title());
        String finding = say.text("theme.description", "theme", title);
        return under(crumb("themes.title", "/themes"), t.slug(), title, finding);
    }

    private Crumb crumb(String key, String path) {
        return new Crumb(say.text(key), path);
    }

    private static Subject under(Crumb all, String code, String title, String finding) {
        String path = all.path() + "/" + code;
        List<Crumb> way = List.of(all, new Crumb(title, path));
        return new Subject(path, title, finding, finding, Shows.NOTHING, way);
    }
}
