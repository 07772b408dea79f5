package org.pledgewatch.site;

import org.pledgewatch.fairshare.formula.FairShareReport;
import org.pledgewatch.scoreboard.CommitmentLine;
import org.pledgewatch.scoreboard.HomeFacts;
import org.pledgewatch.scoreboard.PartyLine;
import org.pledgewatch.scoreboard.ShareFacts;
import org.pledgewatch.scoreboard.Standing;
import org.pledgewatch.scoreboard.Tally;
import org.pledgewatch.wording.Say;

/** What pages come to, in a sentence or two of plain words: the pages' own, wherever they are quoted. */
record Findings(Say say) {

    String of(HomeFacts facts) {
        ShareFacts s = facts.share();
        if (s == null) {
            return say.text("home.empty");
        }
        return say.text(
                "home.lead",
                "year",
                s.year(),
                "met",
                s.met().size(),
                "reported",
                s.reported(),
                "actual",
                s.actual(),
                "required",
                s.required());
    }

    String of(PartyLine p) {
        String name = say.party(p.code(), p.name());
        if (p.all().total() == 0) {
            return say.text("party.unbound", "party", name);
        }
        return say.text(
                "party.lead",
                "party",
                name,
                "askedFavourable",
                p.asked().favourable(),
                "askedAssessed",
                p.asked().assessed(),
                "asked",
                p.asked().total(),
                "promised",
                p.promised().total(),
                "promisedFavourable",
                p.promised().favourable(),
                "promisedAssessed",
                p.promised().assessed(),
                "without",
                p.all().withoutEvidence(),
                "waiting",
                p.all().waiting());
    }

    String of(Standing s) {
        return say.text(
                "undertaking.finding",
                "verdict",
                brief(s),
                "reason",
                say.reason(s.voice(), s.reason()),
                "basis",
                say.text("basis." + s.basis()));
    }

    String brief(Standing s) {
        return say.text("verdict." + s.voice() + "." + s.status());
    }

    /** Who and how, then with what: so that it can be cut. */
    String words(Standing s) {
        String commitment = say.name("commitment", s.commitment(), s.title());
        return say.text(
                "badge.undertaking",
                "party",
                say.party(s.party(), s.partyName()),
                "verdict",
                brief(s),
                "basis",
                s.basis(),
                "commitment",
                commitment);
    }

    String words(PartyLine p) {
        return say.text("badge.party", "party", say.party(p.code(), p.name()), "brief", brief(p));
    }

    /** Only of what can be judged, promises and asks apart. */
    String brief(PartyLine p) {
        long promised = p.promised().assessed();
        long asked = p.asked().assessed();
        return say.text(
                "party.brief",
                "judged",
                promised > 0 && asked > 0 ? "BOTH" : promised > 0 ? "PROMISES" : asked > 0 ? "ASKS" : "NONE",
                "kept",
                p.promised().favourable(),
                "promised",
                promised,
                "met",
                p.asked().favourable(),
                "asked",
                asked);
    }

    String of(CommitmentLine c, Tally tally) {
        if (tally.total() == 0) {
            return say.text("standing.nobody");
        }
        return say.text(
                "standing." + c.voice(),
                "favourable",
                tally.favourable(),
                "assessed",
                tally.assessed(),
                "total",
                tally.total());
    }

    String of(FairShareReport report) {
        ReportView view = new ReportView(report);
        if (view.judged() == 0) {
            return say.text(
                    "calc.lead.not-judged",
                    "year",
                    report.year(),
                    "total",
                    report.total(),
                    "n",
                    report.rows().size());
        }
        return say.text(
                "share.lead",
                "met",
                view.count("MET"),
                "judged",
                view.judged(),
                "year",
                report.year(),
                "admitted",
                view.admitted(),
                "total",
                report.total(),
                "reached",
                view.reached());
    }
}
