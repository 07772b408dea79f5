package org.pledgewatch.notices.reminders;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.pledgewatch.mail.Letter;
import org.pledgewatch.scoreboard.PartyBoard;
import org.pledgewatch.stationery.Block;
import org.pledgewatch.stationery.Footing;
import org.pledgewatch.stationery.Link;
import org.pledgewatch.stationery.Said;
import org.pledgewatch.stationery.Sheet;
import org.pledgewatch.stationery.Stationery;
import org.pledgewatch.stationery.Tone;
import org.pledgewatch.wording.Language;
import org.pledgewatch.wording.Markup;
import org.pledgewatch.wording.Say;
import org.pledgewatch.wording.Says;
import org.springframework.stereotype.Component;

/** The one letter of a morning: what reached a tier, the most urgent first, each with the way to its form. */
@Component
class ReminderLetter {

    /** More than anybody reads: what is left out is on the first page. */
    private static final int MOST = 40;

    private static final int LONGEST_SUBJECT = 150;

    private final Stationery stationery;
    private final Says says;
    private final PartyBoard parties;

    ReminderLetter(Stationery stationery, Says says, PartyBoard parties) {
        this.stationery = stationery;
        this.says = says;
        this.parties = parties;
    }

    /**
     * @param told what reached a tier, the most urgent first; not none
     * @param others how much else needs the reader
     */
    Letter write(String key, String to, String name, Language language, LocalDate today, List<Need> told, int others) {
        Say say = says.in(language).naming(() -> parties.namesIn(language.code()));
        List<Need> shown = told.subList(0, Math.min(MOST, told.size()));
        int more = others + told.size() - shown.size();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title(say.text("reminders.title", "n", told.size())));
        blocks.add(new Block.Paragraph(Said.of(say, "reminders.greeting", "name", name)));
        for (Urgency urgency : Urgency.values()) {
            List<Need> some =
                    shown.stream().filter(need -> need.urgency() == urgency).toList();
            if (!some.isEmpty()) {
                blocks.add(new Block.Heading(say.text("reminders.urgency." + urgency), null));
                some.forEach(need -> blocks.add(entry(say, need, today)));
            }
        }
        if (more > 0) {
            blocks.add(new Block.Paragraph(Said.of(say, "reminders.more", "n", more)));
        }
        blocks.add(new Block.Button(new Link(say.text("reminders.open"), stationery.at("/desk"))));
        Sheet sheet =
                new Sheet(language, subject(say, told, today), say.text("reminders.preview", "n", told.size()), blocks);
        return stationery.letter(key, Letter.Kind.REMINDER, to, sheet, footing(say));
    }

    private static String subject(Say say, List<Need> told, LocalDate today) {
        Need first = told.get(0);
        String text = cut(say.text("reminders.subject", "when", when(say, first, today), "what", first.text(say)));
        return told.size() == 1 ? text : say.text("reminders.subject.more", "first", text, "n", told.size() - 1);
    }

    /** What is cut off may have closed an isolate, which would draw in what follows. */
    private static String cut(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST_SUBJECT) {
            return text;
        }
        String begun = text.substring(0, text.offsetByCodePoints(0, LONGEST_SUBJECT));
        long open = begun.chars().filter(c -> c == '\u2068').count()
                - begun.chars().filter(c -> c == '\u2069').count();
        return begun + "…" + "\u2069".repeat(Math.toIntExact(Math.max(0, open)));
    }

    private Block.Entry entry(Say say, Need need, LocalDate today) {
        String address = stationery.at(need.address());
        String action = say.text(need.action());
        List<Said> lines = new ArrayList<>();
        if (need.escalated()) {
            lines.add(Said.of(say, "reminders.escalated"));
        }
        lines.add(new Said(
                say.text("reminders.do", "action", action),
                Markup.link(address, new Markup(Markup.escape(action))).html()));
        return new Block.Entry(tone(need), when(say, need, today), new Link(need.text(say), address), lines);
    }

    private static Tone tone(Need need) {
        return switch (need.urgency()) {
            case NOW -> Tone.BAD;
            case TODAY -> Tone.RISK;
            case SOON -> Tone.NONE;
        };
    }

    /** How far its day is, as "10 days late". */
    private static String when(Say say, Need need, LocalDate today) {
        LocalDate due = need.due();
        long days = due == null ? 0 : ChronoUnit.DAYS.between(today, due);
        String key = days < 0 ? "reminders.since" : days > 0 ? "reminders.in" : "reminders.today";
        return say.text(key, "n", Math.abs(days), "day", due == null ? today : due);
    }

    private Footing footing(Say say) {
        return new Footing(
                Said.of(say, "reminders.why"),
                List.of(new Link(say.text("reminders.change"), stationery.at("/desk/account/mail"))),
                null);
    }
}
