package org.pledgewatch.desk.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.observations.FigureStore;
import org.pledgewatch.observations.IndicatorEntry;
import org.pledgewatch.observations.Vocabulary;
import org.pledgewatch.observations.series.Figure;
import org.pledgewatch.observations.series.Series;
import org.pledgewatch.parties.PartyKind;
import org.pledgewatch.parties.PartyRegister;
import org.pledgewatch.reference.Breakdown;
import org.pledgewatch.reference.Period;
import org.pledgewatch.scoreboard.PartyBoard;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes grids of the figures in force. */
@Component
class Grids {

    /** More fields than this a form does not carry, nor does anybody fill them. */
    private static final int MOST_CELLS = 600;

    private final Vocabulary vocabulary;
    private final PartyRegister register;
    private final PartyBoard board;
    private final FigureStore figures;
    private final Clock clock;

    Grids(Vocabulary vocabulary, PartyRegister register, PartyBoard board, FigureStore figures, Clock clock) {
        this.vocabulary = vocabulary;
        this.register = register;
        this.board = board;
        this.figures = figures;
        this.clock = clock;
    }

    /** @throws IllegalArgumentException with what to choose instead */
    @Transactional(readOnly = true)
    public Grid grid(GridChoice choice, Member me) {
        IndicatorEntry entry = vocabulary.indicators().get(choice.indicatorOr());
        if (entry == null) {
            throw new IllegalArgumentException("There is no indicator \"" + choice.indicatorOr() + "\": choose one.");
        }
        Breakdown breakdown = breakdown(entry, choice.breakdownOr());
        List<Period> periods = Periods.of(choice.periodsOr(), entry.indicator().periodLength());
        List<String> parties = parties(choice.partiesOr(), me);
        if (periods.size() * parties.size() > MOST_CELLS) {
            throw new IllegalArgumentException("That makes " + periods.size() * parties.size()
                    + " fields: choose fewer parties or periods, at most " + MOST_CELLS
                    + " fields together, or bring a file.");
        }
        Map<String, Series> recorded = figures.byParty(choice.indicatorOr(), breakdown, clock.instant());
        Map<String, String> names = board.nameByCode();
        return new Grid(
                choice.indicatorOr(),
                breakdown.code(),
                periods.stream().map(Period::label).toList(),
                parties.stream()
                        .map(party -> new Grid.Line(
                                party,
                                names.getOrDefault(party, party),
                                periods.stream()
                                        .map(period -> cell(party, period, recorded.get(party)))
                                        .toList()))
                        .toList());
    }

    private static Grid.Cell cell(String party, Period period, @Nullable Series series) {
        Figure figure = series == null ? null : series.at(period).orElse(null);
        return new Grid.Cell(
                Grid.name(party, period.label()),
                figure == null ? 0 : figure.observation(),
                figure == null ? "" : figure.value().toPlainString(),
                null,
                null);
    }

    private static Breakdown breakdown(IndicatorEntry entry, String code) {
        if (code.isEmpty()) {
            return Breakdown.TOTAL;
        }
        return entry.breakdowns().stream()
                .filter(declared -> declared.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The indicator "
                        + entry.indicator().code() + " has no slice \"" + code + "\": choose another, or the whole."));
    }

    private List<String> parties(String typed, Member me) {
        Set<String> known = new TreeSet<>();
        Set<String> groups = new TreeSet<>();
        register.all().forEach(party -> {
            known.add(party.code());
            if (party.kind() == PartyKind.GROUP) {
                groups.add(party.code());
            }
        });
        Set<String> chosen = new TreeSet<>();
        List<String> codes = Arrays.stream(typed.split("[,;\\s]+"))
                .filter(code -> !code.isEmpty())
                .toList();
        if (codes.isEmpty()) {
            throw new IllegalArgumentException("Name a group of parties, or their codes, as CAN NOR.");
        }
        List<String> unknown = new ArrayList<>(codes);
        unknown.removeIf(known::contains);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    "There is no party \"" + unknown.get(0) + "\": write codes, as CAN NOR.");
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        for (String code : codes) {
            boolean isWholeGroup = groups.contains(code) && codes.size() == 1;
            Set<String> members = isWholeGroup ? register.membersOf(code, today) : Set.of();
            chosen.addAll(members.isEmpty() ? Set.of(code) : members);
        }
        chosen.removeIf(code -> !me.isFor(code));
        if (chosen.isEmpty()) {
            throw new IllegalArgumentException("You are a coordinator for none of these parties: choose others.");
        }
        return List.copyOf(chosen);
    }
}
