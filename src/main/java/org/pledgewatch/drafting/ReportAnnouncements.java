package org.pledgewatch.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.accounts.MemberPreferences;
import org.pledgewatch.accounts.Members;
import org.pledgewatch.accounts.Role;
import org.pledgewatch.fairshare.ReportIssued;
import org.pledgewatch.mail.Letter;
import org.pledgewatch.mail.Outbox;
import org.pledgewatch.stationery.Block;
import org.pledgewatch.stationery.Footing;
import org.pledgewatch.stationery.Link;
import org.pledgewatch.stationery.Said;
import org.pledgewatch.stationery.Sheet;
import org.pledgewatch.stationery.Stationery;
import org.pledgewatch.wording.Language;
import org.pledgewatch.wording.Say;
import org.pledgewatch.wording.Says;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those who work at the desk that a report was issued, by one letter each. */
@Component
class ReportAnnouncements {

    private final Members members;
    private final MemberPreferences preferences;
    private final Outbox outbox;
    private final Stationery stationery;
    private final Says says;

    ReportAnnouncements(
            Members members, MemberPreferences preferences, Outbox outbox, Stationery stationery, Says says) {
        this.members = members;
        this.preferences = preferences;
        this.outbox = outbox;
        this.stationery = stationery;
        this.says = says;
    }

    /** In the transaction that issues it: no letter without a report, and no report without its letters. */
    @EventListener
    void on(ReportIssued report) {
        members.present().stream()
                .filter(member -> member.may(Role.COORDINATOR))
                .forEach(member -> outbox.post(letter(report, member)));
    }

    private Letter letter(ReportIssued report, Member member) {
        Language language = preferences.of(member).language();
        Say say = says.in(language);
        Map<String, Object> values = Map.of(
                "kind", report.kind(),
                "year", report.year(),
                "edition", report.edition(),
                "met", report.totals().met(),
                "judged", report.totals().judged());
        String subject = say.text("letters.report.subject", values);
        Said text = new Said(say.text("letters.report.text", values), say.html("letters.report.text", values));
        List<Block> blocks = new ArrayList<>(List.of(
                new Block.Title(subject),
                new Block.Paragraph(Said.of(say, "letters.greeting", "name", member.name())),
                new Block.Paragraph(text)));
        String reason = report.reason();
        if (reason != null) {
            blocks.add(new Block.Paragraph(Said.of(say, "letters.report.reason", "reason", reason)));
        }
        blocks.add(new Block.Button(new Link(
                say.text("letters.report.do"), stationery.page(language, "/fair-share/reports/" + report.id()))));
        return stationery.letter(
                "report:" + report.id() + ":" + member.id(),
                Letter.Kind.REPORT,
                members.addressOf(member),
                new Sheet(language, subject, text.plain(), blocks),
                new Footing(Said.of(say, "letters.report.why"), List.of(), null));
    }
}
