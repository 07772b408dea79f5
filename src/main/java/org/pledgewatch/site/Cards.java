package org.pledgewatch.site;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.pictures.Badge;
import org.pledgewatch.pictures.Caption;
import org.pledgewatch.pictures.Card;
import org.pledgewatch.pictures.Mark;
import org.pledgewatch.scoreboard.HomeFacts;
import org.pledgewatch.scoreboard.PartyLine;
import org.pledgewatch.scoreboard.ShareFacts;
import org.pledgewatch.scoreboard.Standing;
import org.pledgewatch.wording.Say;

/** The pictures by which pages are shown elsewhere, in one language and for one day. */
record Cards(Say say, LocalDate asOf) {

    private static final String STAGE = "stage";

    Badge badge(PartyLine party) {
        return badge(new Subjects(say).party(party), Bands.of(party));
    }

    Badge badge(Standing standing) {
        return badge(new Subjects(say).undertaking(standing), mark(standing));
    }

    Card card(PartyLine party) {
        Subject subject = new Subjects(say).party(party);
        return card(subject, subject.title(), Bands.of(party), new Findings(say).brief(party), subject.finding());
    }

    /** An ask says that it is one. */
    Card card(Standing s) {
        Findings findings = new Findings(say);
        String finding = say.text(
                "card.finding", "reason", say.reason(s.voice(), s.reason()), "basis", say.text("basis." + s.basis()));
        Subject subject = new Subjects(say).undertaking(s);
        return card(subject, subject.title(), mark(s), findings.brief(s), finding, figures(s));
    }

    Card card(HomeFacts facts) {
        Subject subject = new Subjects(say).home(facts);
        ShareFacts share = facts.share();
        if (share == null) {
            return card(subject, subject.title(), Mark.NO_EVIDENCE, say.text("site.name"), subject.finding());
        }
        Mark mark = Bands.of(share.met().size(), share.reported());
        String verdict = say.text("card.share", "met", share.met().size(), "judged", share.reported());
        return card(subject, say.text("home.share", "year", share.year()), mark, verdict, subject.finding());
    }

    private Card card(
            Subject subject, String title, Mark mark, String verdict, String finding, Card.Figure... figures) {
        return new Card(
                caption(subject, subject.finding()),
                say.text("site.name"),
                say.day(asOf),
                title,
                mark,
                begun(verdict),
                finding,
                List.of(figures));
    }

    private Badge badge(Subject subject, Mark mark) {
        return new Badge(caption(subject, ""), say.text("site.name"), mark, subject.words());
    }

    private Caption caption(Subject subject, String text) {
        return new Caption("shared", subject.words(), text, say.language().code());
    }

    /** As a sentence begins. */
    private String begun(String words) {
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(say.language().locale()) + words.substring(first);
    }

    /** Statuses have a mark of their own name. */
    private static Mark mark(Standing standing) {
        return Mark.valueOf(standing.status().name());
    }

    private Card.Figure[] figures(Standing s) {
        @Nullable BigDecimal actual = s.actual();
        @Nullable BigDecimal required = s.required();
        @Nullable String unit = s.unit();
        if (actual == null || required == null || unit == null || unit.equals(STAGE)) {
            return new Card.Figure[0];
        }
        String measured = say.text("card.measured", "period", say.period(s.period()), "unit", say.name("unit", unit));
        return new Card.Figure[] {
            new Card.Figure(say.number(actual), measured), new Card.Figure(say.up(required), say.text("col.required"))
        };
    }
}
