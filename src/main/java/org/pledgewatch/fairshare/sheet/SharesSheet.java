package org.pledgewatch.fairshare.sheet;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pledgewatch.fairshare.formula.FairShareReport;
import org.pledgewatch.fairshare.formula.StateShare;
import org.pledgewatch.fairshare.formula.Verdict;
import org.pledgewatch.fairshare.formula.Workings;

/** From the key to the verdict, state by state, each cell a formula; beside it the quota as published. */
final class SharesSheet {

    private static final int KEY = 2;
    private static final int SHARE = 3;
    private static final int EXACT = 4;
    private static final int WHOLE = 5;
    private static final int REMAINDER = 6;
    private static final int KEY_RANK = 7;
    private static final int RANK = 8;
    private static final int QUOTA = 9;
    private static final int ADMITTED = 10;
    private static final int RATIO = 11;
    private static final int GAP = 12;
    private static final int VERDICT = 13;
    private static final int PUBLISHED = 14;
    private static final int DIFFERS = 15;
    private static final int BEFORE = DIFFERS + 4;

    private final Grid grid;
    private final Workings workings;
    private final InputsSheet inputs;
    private final FiguresSheet figures;
    private final KeysSheet keys;
    private final Rounding rounding;
    private final int first = FiguresSheet.FIRST;
    private final int last;

    SharesSheet(Grid grid, Workings workings, InputsSheet inputs, FiguresSheet figures, KeysSheet keys) {
        this.grid = grid;
        this.workings = workings;
        this.inputs = inputs;
        this.figures = figures;
        this.keys = keys;
        this.rounding = Rounding.of(workings);
        this.last = first + workings.report().rows().size() - 1;
    }

    void fill(Map<String, String> names) {
        FairShareReport report = workings.report();
        grid.title("Fair shares of " + report.year());
        grid.header(
                first - 1,
                "State",
                "Name",
                "Key",
                "Share",
                "Exact quota",
                rounding.isByDivisor() ? "Key ÷ common divisor" : "Whole part, or the minimum",
                rounding.isByDivisor() ? "" : "Remainder",
                rounding.isByDivisor() ? "" : "Rank of the key",
                rounding.isByDivisor() ? "" : "Rank",
                "Quota",
                "Admitted",
                "Reached",
                "Gap in people",
                "Verdict",
                "Quota as published",
                "Differs",
                "Arrears since " + workings.arrearsSince(),
                "Unaccounted",
                "Quota of the next year",
                "Quota of the year before",
                "Admitted the year before",
                "Verdict of the year before");
        before();
        int row = first;
        for (StateShare state : report.rows()) {
            fill(row, state, names);
            row++;
        }
        grid.widths(8, 30, 22, 13, 16, 16, 12, 8, 8, 12, 12, 12, 13, 17, 13, 9, 13, 13, 13, 13, 13, 17);
        grid.freeze(2, first);
        totals();
    }

    private void before() {
        FairShareReport before = workings.before();
        if (before == null) {
            return;
        }
        Map<String, StateShare> then = new HashMap<>();
        before.rows().forEach(row -> then.put(row.party(), row));
        int row = first;
        for (StateShare state : workings.report().rows()) {
            StateShare line = then.get(state.party());
            if (line != null) {
                grid.number(row, BEFORE, line.quota());
                BigDecimal actual = line.actual();
                if (actual != null) {
                    grid.number(row, BEFORE + 1, actual);
                }
                grid.text(row, BEFORE + 2, line.verdict().name());
            }
            row++;
        }
    }

    private void fill(int row, StateShare state, Map<String, String> names) {
        grid.text(row, 0, state.party());
        grid.text(row, 1, names.getOrDefault(state.party(), state.party()));
        grid.formula(row, KEY, keys.key(row));
        String all = "SUM(" + Grid.range(KEY, first, last) + ")";
        grid.formula(row, SHARE, Grid.at(row, KEY) + "/" + all);
        grid.shown(row, SHARE, "0.0000%");
        grid.formula(row, EXACT, inputs.total() + "*" + Grid.at(row, KEY) + "/" + all);
        grid.shown(row, EXACT, "#,##0.00");
        quota(row, state);
        grid.formula(row, ADMITTED, "IF(" + figures.admitted(row) + "=\"\",\"\"," + figures.admitted(row) + ")");
        String quota = Grid.at(row, QUOTA);
        String admitted = Grid.at(row, ADMITTED);
        String unknown = admitted + "=\"\"";
        grid.formula(row, RATIO, "IF(OR(" + unknown + "," + quota + "=0),\"\"," + admitted + "/" + quota + ")");
        grid.shown(row, RATIO, "0.0%");
        grid.formula(row, GAP, "IF(" + unknown + ",\"\"," + quota + "-" + admitted + ")");
        grid.formula(row, VERDICT, verdict(quota, admitted, unknown));
        grid.number(row, PUBLISHED, state.quota());
        grid.formula(row, DIFFERS, "IF(" + quota + "=" + Grid.at(row, PUBLISHED) + ",0,1)");
        grid.number(row, DIFFERS + 1, state.arrears().people());
        grid.number(row, DIFFERS + 2, state.arrears().unaccounted());
        Long next = state.nextYear();
        if (next != null) {
            grid.number(row, DIFFERS + 3, next);
        }
    }

    private void quota(int row, StateShare state) {
        String key = Grid.at(row, KEY);
        if (rounding == Rounding.AS_PUBLISHED) {
            grid.number(row, QUOTA, state.quota());
        } else if (rounding.isByDivisor()) {
            grid.formula(row, WHOLE, key + "/" + inputs.commonDivisor());
            grid.formula(
                    row,
                    QUOTA,
                    "IF(" + key + "=0,0,MAX(" + inputs.minimum() + "," + rounding.rounded(Grid.at(row, WHOLE)) + "))");
        } else {
            largestRemainder(row, key);
        }
    }

    private void largestRemainder(int row, String key) {
        String exact = Grid.at(row, EXACT);
        String whole = Grid.at(row, WHOLE);
        grid.formula(row, WHOLE, "IF(" + key + "=0,0,MAX(" + inputs.minimum() + ",INT(" + exact + ")))");
        grid.formula(
                row,
                REMAINDER,
                "IF(OR(" + key + "=0,INT(" + exact + ")<" + inputs.minimum() + "),-1," + exact + "-INT(" + exact
                        + "))");
        grid.formula(row, KEY_RANK, Ranks.ofKey(row, first, last, KEY));
        grid.formula(row, RANK, Ranks.ofClaim(row, first, last, REMAINDER, KEY_RANK));
        String left = "ROUND(" + inputs.total() + "-SUM(" + Grid.range(WHOLE, first, last) + "),0)";
        grid.formula(row, QUOTA, whole + "+IF(" + Grid.at(row, RANK) + "<=" + left + ",1,0)");
    }

    private String verdict(String quota, String admitted, String unknown) {
        return "IF(" + unknown + ",\"NO_EVIDENCE\",IF(" + quota + "=0,\"NOTHING_ASKED\",IF(" + admitted + ">=" + quota
                + ",\"MET\",IF(" + admitted + ">=" + inputs.near() + "*" + quota + ",\"NEAR\",IF(" + admitted + ">="
                + inputs.half() + "*" + quota + ",\"HALF\",\"BELOW\")))))";
    }

    private void totals() {
        int row = last + 2;
        grid.text(row, 1, "Together");
        for (int column : List.of(KEY, SHARE, EXACT, QUOTA, ADMITTED, PUBLISHED)) {
            grid.formula(row, column, "SUM(" + Grid.range(column, first, last) + ")");
        }
        grid.text(row + 1, 1, "Check: people to share less quotas");
        grid.formula(row + 1, QUOTA, inputs.total() + "-" + Grid.at(row, QUOTA));
        grid.text(row + 2, 1, "Quotas that differ from those published");
        grid.formula(row + 2, QUOTA, "SUM(" + Grid.range(DIFFERS, first, last) + ")");
        int at = row + 3;
        for (Verdict verdict : Verdict.values()) {
            at++;
            grid.text(at, 1, verdict.name());
            grid.formula(at, VERDICT, "COUNTIF(" + Grid.range(VERDICT, first, last) + ",\"" + verdict + "\")");
        }
        if (rounding == Rounding.AS_PUBLISHED) {
            grid.text(row + 3, 1, Rounding.WHY_AS_PUBLISHED);
        }
    }
}
