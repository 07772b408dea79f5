package org.pledgewatch.notices.digests;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pledgewatch.reference.Status;
import org.pledgewatch.scoreboard.Explanations;
import org.pledgewatch.scoreboard.Standing;
import org.pledgewatch.scoreboard.StepFacts;
import org.pledgewatch.scoreboard.UndertakingFacts;
import org.pledgewatch.scoreboard.Voice;
import org.pledgewatch.stationery.Block;
import org.pledgewatch.stationery.Link;
import org.pledgewatch.stationery.Said;
import org.pledgewatch.stationery.Stationery;
import org.pledgewatch.stationery.Tone;
import org.pledgewatch.wording.Markup;
import org.pledgewatch.wording.Say;

/** Says what turned, in the words that the pages have for it. */
record Telling(Say say, Stationery stationery, Facts facts) {

    private static final Set<Status> TO_BE_MENDED =
            Set.of(Status.AT_RISK, Status.OFF_TRACK, Status.MISSED, Status.REGRESSED);
    private static final int STEPS_AHEAD = 2;
    private static final int NAMED = 12;

    String commitment(NewsItem.Change change) {
        return say.name("commitment", change.commitment(), change.title());
    }

    String party(NewsItem.Change change) {
        return say.party(change.party(), change.partyName());
    }

    Link page(String words, String path) {
        return new Link(words, stationery.page(say.language(), path));
    }

    String verdict(NewsItem.Change change, Status status) {
        return say.text("verdict." + voice(change) + "." + status);
    }

    private Voice voice(NewsItem.Change change) {
        return facts.of(change).map(u -> u.standing().voice()).orElse(Voice.of(change.kind(), change.basis(), false));
    }

    String why(NewsItem.Change change) {
        return say.reason(voice(change), change.reason());
    }

    /** One undertaking: how it stands, how it stood, why, the figure, and what it would take. */
    Block entry(Turn turn, boolean perhaps) {
        NewsItem.Change last = turn.last();
        List<Said> lines = new ArrayList<>();
        lines.add(was(turn));
        lines.add(Said.words(why(last)));
        facts.of(last).ifPresent(undertaking -> {
            figure(undertaking.standing()).forEach(lines::add);
            if (TO_BE_MENDED.contains(turn.after())) {
                ahead(undertaking).forEach(lines::add);
            }
        });
        if (perhaps) {
            lines.add(Said.of(say, "digest.perhaps"));
        }
        String path = "/commitments/" + last.commitment() + "/" + last.party();
        return new Block.Entry(tone(turn.after()), verdict(last, turn.after()), page(commitment(last), path), lines);
    }

    /** Several parties whose status turned in the same way. */
    Block entry(List<Turn> alike, boolean perhaps) {
        NewsItem.Change last = alike.get(0).last();
        List<String> names = alike.stream()
                .map(turn -> party(turn.last()))
                .sorted(say.language().alphabet())
                .toList();
        List<Said> lines = new ArrayList<>(List.of(was(alike.get(0)), Said.words(why(last))));
        if (perhaps) {
            lines.add(Said.of(say, "digest.perhaps"));
        }
        return new Block.Entry(
                tone(last.after()),
                verdict(last, last.after()),
                page(
                        say.text("digest.parties", "n", names.size(), "names", list(names)),
                        "/commitments/" + last.commitment()),
                lines);
    }

    private String list(List<String> names) {
        String first = say.list(names.stream().limit(NAMED).toList());
        return names.size() <= NAMED ? first : say.text("digest.names", "first", first, "n", names.size() - NAMED);
    }

    private Said was(Turn turn) {
        return Said.of(
                say,
                "digest.was",
                "from",
                verdict(turn.first(), turn.before()),
                "on",
                turn.last().effectiveOn());
    }

    private List<Said> figure(Standing s) {
        BigDecimal actual = s.actual();
        String period = s.period();
        if (actual == null || period == null) {
            return List.of();
        }
        boolean isStage = "stage".equals(s.unit());
        return List.of(Said.of(
                say,
                "digest.figure",
                "period",
                say.period(period),
                "actual",
                isStage ? say.text("stage." + actual.intValue()) : say.number(actual),
                "required",
                isStage || s.required() == null ? "none" : say.up(s.required()),
                "unit",
                isStage || s.unit() == null ? "none" : say.name("unit", s.unit())));
    }

    /** The sentences of the undertaking's page. */
    private List<Said> ahead(UndertakingFacts undertaking) {
        List<Said> lines = new ArrayList<>();
        for (StepFacts step : undertaking.prospect().stream().limit(STEPS_AHEAD).toList()) {
            Map<String, Object> words = Explanations.words(step, facts.titles(), say);
            String plain = say.text(step.message(), words);
            Markup html = new Markup(say.html(step.message(), words));
            lines.add(
                    lines.isEmpty()
                            ? new Said(say.text("digest.ahead", "what", plain), say.html("digest.ahead", "what", html))
                            : new Said(plain, html.html()));
        }
        return lines;
    }

    private static Tone tone(Status status) {
        return switch (status) {
            case MET, MET_LATE, ON_TRACK -> Tone.GOOD;
            case AT_RISK -> Tone.RISK;
            case OFF_TRACK, MISSED, REGRESSED -> Tone.BAD;
            case NO_EVIDENCE, UPCOMING, WITHDRAWN, SUPERSEDED -> Tone.NONE;
        };
    }
}
