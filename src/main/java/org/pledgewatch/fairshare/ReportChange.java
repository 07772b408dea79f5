package org.pledgewatch.fairshare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.fairshare.formula.Exclusion;
import org.pledgewatch.fairshare.formula.FairShareReport;
import org.pledgewatch.fairshare.formula.StateShare;

/**
 * One thing that a new edition says otherwise.
 *
 * @param party none where it concerns all
 * @param what {@code total}, {@code quota}, {@code actual}, {@code verdict}, {@code key} or {@code excluded}
 * @param from none where the edition before said nothing
 * @param to none where this one says nothing
 */
public record ReportChange(
        @Nullable String party,
        String what,
        @Nullable String from,
        @Nullable String to) {

    static List<ReportChange> between(FairShareReport before, FairShareReport now) {
        List<ReportChange> changes = new ArrayList<>();
        add(changes, null, "total", String.valueOf(before.total()), String.valueOf(now.total()));
        Map<String, StateShare> rows = rows(before);
        for (StateShare row : now.rows()) {
            StateShare old = rows.remove(row.party());
            add(changes, row.party(), "key", old == null ? null : plain(old.key()), plain(row.key()));
            add(
                    changes,
                    row.party(),
                    "quota",
                    old == null ? null : String.valueOf(old.quota()),
                    String.valueOf(row.quota()));
            add(changes, row.party(), "actual", old == null ? null : plain(old.actual()), plain(row.actual()));
            add(
                    changes,
                    row.party(),
                    "verdict",
                    old == null ? null : old.verdict().name(),
                    row.verdict().name());
        }
        rows.forEach((party, old) -> add(changes, party, "quota", String.valueOf(old.quota()), null));
        excluded(before, now, changes);
        return changes;
    }

    private static void excluded(FairShareReport before, FairShareReport now, List<ReportChange> changes) {
        Map<String, String> reasons = reasons(before);
        reasons(now).forEach((party, why) -> add(changes, party, "excluded", reasons.remove(party), why));
        reasons.forEach((party, why) -> add(changes, party, "excluded", why, null));
    }

    private static Map<String, String> reasons(FairShareReport report) {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (Exclusion out : report.excluded()) {
            reasons.put(out.party(), out.why() + " " + out.indicator() + " " + out.year());
        }
        return reasons;
    }

    private static Map<String, StateShare> rows(FairShareReport report) {
        Map<String, StateShare> rows = new LinkedHashMap<>();
        report.rows().forEach(row -> rows.put(row.party(), row));
        return rows;
    }

    private static void add(
            List<ReportChange> changes,
            @Nullable String party,
            String what,
            @Nullable String from,
            @Nullable String to) {
        if (!Objects.equals(from, to)) {
            changes.add(new ReportChange(party, what, from, to));
        }
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }
}
