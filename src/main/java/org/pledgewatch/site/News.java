package org.pledgewatch.site;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.pledgewatch.scoreboard.ChangeFacts;
import org.pledgewatch.scoreboard.DueDay;
import org.pledgewatch.scoreboard.PartyName;
import org.pledgewatch.site.feeds.Calendar;
import org.pledgewatch.site.feeds.Feed;
import org.pledgewatch.wording.Say;

/** Says changes and deadlines in the words of a language, for feeds and calendars. */
record News(Say say, SiteSettings settings) {

    Feed.Entry entry(ChangeFacts change) {
        String party = say.party(change.party(), change.partyName());
        String commitment = say.name("commitment", change.commitment(), change.title());
        String from = change.from() == null ? "" : verdict(change, String.valueOf(change.from()));
        String to = verdict(change, change.to().name());
        return new Feed.Entry(
                id(change),
                say.text("feed.title", "party", party, "commitment", commitment, "to", to),
                say.text(
                        "feed.text",
                        "from",
                        from,
                        "to",
                        to,
                        "on",
                        change.effectiveOn(),
                        "reason",
                        say.reason(change.voice(), change.reason()),
                        "basis",
                        say.text("basis." + change.basis())),
                page("/commitments/" + change.commitment() + "/" + change.party()),
                change.recordedAt());
    }

    private String verdict(ChangeFacts change, String status) {
        return say.text("verdict." + change.voice() + "." + status);
    }

    /** RFC 4151: named after the host and the year of the record, which do not change when the title does. */
    private String id(ChangeFacts change) {
        Instant recorded = change.recordedAt();
        return "tag:" + host() + "," + recorded.atOffset(ZoneOffset.UTC).getYear() + ":" + change.commitment() + "/"
                + change.party() + "/" + change.effectiveOn() + "/" + change.to() + "/" + recorded.toEpochMilli();
    }

    Calendar.Event event(DueDay due) {
        PartyName party = due.party();
        String commitment = say.name("commitment", due.commitment(), due.title());
        String path = "/commitments/" + due.commitment() + (party == null ? "" : "/" + party.code());
        String title = party == null
                ? say.text("calendar.due", "commitment", commitment)
                : say.text(
                        "calendar.due.party", "party", say.party(party.code(), party.name()), "commitment", commitment);
        return new Calendar.Event(
                due.commitment() + (party == null ? "" : "." + party.code()) + "@" + host(),
                due.dueOn(),
                title,
                due.cancelled() ? say.text("calendar.cancelled") : say.text("calendar.text"),
                page(path),
                due.moved(),
                due.changedAt(),
                due.cancelled());
    }

    List<Calendar.Event> events(List<DueDay> days) {
        return days.stream().map(this::event).toList();
    }

    private String host() {
        return settings.baseUrl().getHost();
    }

    String page(String path) {
        return settings.at(Here.plain(say.language(), path).action());
    }
}
