package org.pledgewatch.fairshare.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.pledgewatch.fairshare.formula.FairShareReport;
import org.pledgewatch.fairshare.formula.Scenario;
import org.pledgewatch.fairshare.formula.Split;
import org.pledgewatch.fairshare.formula.Target;
import org.pledgewatch.fairshare.formula.Workings;

/** The choices, those that are numbers open to be changed; from them the people to share. */
final class InputsSheet {

    private static final int BASE = 11;
    private static final int RATE = 12;
    private static final int TARGET = 13;
    private static final int MINIMUM = 14;
    private static final int NEAR = 15;
    private static final int HALF = 16;
    private static final int DIVISOR = 17;
    private static final int TOTAL = 18;
    private static final int CHANNELS = 21;
    private static final int VALUE = 1;

    private final Grid grid;
    private final Workings workings;

    InputsSheet(Grid grid, Workings workings) {
        this.grid = grid;
        this.workings = workings;
    }

    void fill() {
        FairShareReport report = workings.report();
        Scenario scenario = report.scenario();
        grid.title("Inputs");
        grid.text(1, 0, "Cells with a coloured ground can be changed: everything else is computed from them.");
        line(3, "Year of admissions", String.valueOf(report.year()), "");
        line(4, "Year of the keys' figures", String.valueOf(report.keyYear()), "");
        line(
                5,
                "Who shares",
                workings.pool().title() + " (" + scenario.pool() + ")",
                workings.pool().source());
        line(
                6,
                "Formula",
                workings.formula().title() + " (" + scenario.formula() + ")",
                workings.formula().source());
        line(
                7,
                "Target",
                workings.target().title() + " (" + scenario.target() + ")",
                workings.target().source());
        line(
                8,
                "Split",
                workings.split().title() + " (" + scenario.split() + ")",
                workings.split().source());
        line(9, "Rounding to whole people", scenario.method(), "");
        target(report.target());
        open(MINIMUM, "Minimum for each state with a key", BigDecimal.valueOf(report.minimum()));
        open(NEAR, "Near: from this part of the quota", workings.bands().near());
        open(HALF, "Half: from this part of the quota", workings.bands().half());
        divisor();
        channels(scenario.channel());
        grid.widths(38, 26, 90);
    }

    private void target(Target.Amount amount) {
        BigDecimal base = amount.base();
        if (base == null) {
            open(TARGET, "People, all channels", BigDecimal.valueOf(amount.people()));
            return;
        }
        open(BASE, "Base of the target (end of " + amount.baseYear() + ")", base);
        open(RATE, "Rate", Objects.requireNonNull(amount.rate()));
        grid.text(TARGET, 0, "People, all channels");
        grid.formula(TARGET, VALUE, "INT(ROUND(" + Grid.at(BASE, VALUE) + "*" + Grid.at(RATE, VALUE) + ",6))");
        grid.text(TARGET, 2, "Base × rate, rounded down");
    }

    private void divisor() {
        BigDecimal divisor = workings.divisor();
        if (divisor != null) {
            open(DIVISOR, "Common divisor", divisor);
            grid.text(
                    DIVISOR,
                    2,
                    "Keys are divided by it and rounded by the method. Where inputs change, change it until the quotas"
                            + " add up again: the check beside them says so.");
        }
    }

    /** The people are divided between channels by largest remainder, the larger channel first. */
    private void channels(String chosen) {
        List<Split.Channel> channels = workings.split().channels();
        int first = CHANNELS;
        int last = CHANNELS + channels.size() - 1;
        String parts = Grid.range(1, first, last);
        grid.header(
                CHANNELS - 1,
                "Channel",
                "Parts",
                "Exact people",
                "Whole part",
                "Remainder",
                "Rank of its parts",
                "Rank",
                "People");
        for (int row = first; row <= last; row++) {
            Split.Channel channel = channels.get(row - first);
            grid.text(row, 0, channel.code());
            grid.number(row, 1, channel.parts());
            grid.open(row, 1);
            grid.formula(row, 2, Grid.fixed(TARGET, VALUE) + "*" + Grid.at(row, 1) + "/SUM(" + parts + ")");
            grid.formula(row, 3, "INT(ROUND(" + Grid.at(row, 2) + ",9))");
            grid.formula(row, 4, Grid.at(row, 2) + "-" + Grid.at(row, 3));
            grid.formula(row, 5, Ranks.ofKey(row, first, last, 1));
            grid.formula(row, 6, Ranks.ofClaim(row, first, last, 4, 5));
            grid.formula(
                    row,
                    7,
                    Grid.at(row, 3) + "+IF(" + Grid.at(row, 6) + "<=ROUND(" + Grid.fixed(TARGET, VALUE) + "-SUM("
                            + Grid.range(3, first, last) + "),0),1,0)");
            if (channel.code().equals(chosen)) {
                grid.text(TOTAL, 0, "People to share in this channel (" + chosen + ")");
                grid.formula(TOTAL, VALUE, Grid.at(row, 7));
            }
        }
    }

    String total() {
        return grid.outside(Grid.fixed(TOTAL, VALUE));
    }

    String minimum() {
        return grid.outside(Grid.fixed(MINIMUM, VALUE));
    }

    String near() {
        return grid.outside(Grid.fixed(NEAR, VALUE));
    }

    String half() {
        return grid.outside(Grid.fixed(HALF, VALUE));
    }

    String commonDivisor() {
        return grid.outside(Grid.fixed(DIVISOR, VALUE));
    }

    private void line(int row, String what, String value, String about) {
        grid.text(row, 0, what);
        grid.text(row, VALUE, value);
        grid.text(row, 2, about);
    }

    private void open(int row, String what, BigDecimal value) {
        grid.text(row, 0, what);
        grid.number(row, VALUE, value);
        grid.open(row, VALUE);
    }
}
