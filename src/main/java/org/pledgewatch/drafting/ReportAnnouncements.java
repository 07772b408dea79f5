package org.pledgewatch.drafting;

import java.util.Map;
import org.pledgewatch.accounts.Management;
import org.pledgewatch.accounts.Role;
import org.pledgewatch.fairshare.ReportIssued;
import org.pledgewatch.mail.Letter;
import org.pledgewatch.mail.Outbox;
import org.pledgewatch.stationery.HouseAddress;
import org.pledgewatch.wording.Language;
import org.pledgewatch.wording.Say;
import org.pledgewatch.wording.Says;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Tells those who work at the desk that a report was issued, by one letter each. */
@Component
class ReportAnnouncements {

    private final Management members;
    private final Outbox outbox;
    private final HouseAddress house;
    private final Say say;

    ReportAnnouncements(Management members, Outbox outbox, HouseAddress house, Says says) {
        this.members = members;
        this.outbox = outbox;
        this.house = house;
        this.say = says.in(Language.EN);
    }

    /** In the transaction that issues it: no letter without a report, and no report without its letters. */
    @EventListener
    void on(ReportIssued report) {
        members.all().stream()
                .filter(member -> !member.disabled() && !member.invited())
                .filter(member -> member.role().covers(Role.COORDINATOR))
                .forEach(member -> outbox.post(letter(report, member)));
    }

    private Letter letter(ReportIssued report, Management.Listed member) {
        String subject = say.text(
                "reports.letter.subject", "kind", report.kind(), "year", report.year(), "edition", report.edition());
        String address = house.at("/fair-share/reports/" + report.id());
        String text = text(report, member.name());
        return new Letter(
                "report:" + report.id() + ":" + member.id(),
                Letter.Kind.NOTICE,
                member.address(),
                subject,
                text + "\n\n" + address + "\n",
                html(text, address),
                Map.of("Auto-Submitted", "auto-generated"));
    }

    private String text(ReportIssued report, String name) {
        String told = say.text(
                "reports.letter",
                Map.of(
                        "name",
                        name,
                        "kind",
                        report.kind(),
                        "year",
                        report.year(),
                        "edition",
                        report.edition(),
                        "met",
                        report.totals().met(),
                        "judged",
                        report.totals().judged()));
        String reason = report.reason();
        return reason == null ? told : told + "\n\n" + say.text("reports.letter.why", "reason", reason);
    }

    private static String html(String text, String address) {
        String link = HtmlUtils.htmlEscape(address);
        return "<!doctype html><html lang=\"en\"><body><p>"
                + HtmlUtils.htmlEscape(text).replace("\n\n", "</p><p>") + "</p><p><a href=\"" + link + "\">" + link
                + "</a></p></body></html>";
    }
}
