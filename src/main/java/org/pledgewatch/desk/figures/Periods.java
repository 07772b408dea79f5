package org.pledgewatch.desk.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pledgewatch.reference.Period;
import org.pledgewatch.reference.PeriodLength;

/** Reads which periods are meant. */
final class Periods {

    private static final Pattern YEARS = Pattern.compile("(\\d{4})\\s*(?:-|–|\\.\\.)\\s*(\\d{4})");
    private static final int MOST = 120;

    private Periods() {}

    /**
     * From one year to another, in periods of the length; or a list of periods.
     *
     * @throws IllegalArgumentException with what to write instead
     */
    static List<Period> of(String typed, PeriodLength length) {
        Matcher years = YEARS.matcher(typed);
        if (years.matches()) {
            if (length == PeriodLength.DAY) {
                throw new IllegalArgumentException(
                        "This is measured on days: write the days, as 2019-02-01 2021-05-01.");
            }
            return between(Integer.parseInt(years.group(1)), Integer.parseInt(years.group(2)), length);
        }
        Set<Period> periods = new TreeSet<>();
        for (String one : typed.split("[,;\\s]+")) {
            if (!one.isEmpty()) {
                periods.add(Period.parse(one));
            }
        }
        if (periods.isEmpty() || periods.size() > MOST) {
            throw new IllegalArgumentException(
                    "Write which periods, as 2019-2025 or 2023-Q1 2023-Q2; at most " + MOST + ".");
        }
        return List.copyOf(periods);
    }

    private static List<Period> between(int from, int to, PeriodLength length) {
        if (from < 1900 || to > 2200 || from > to || to - from > MOST) {
            throw new IllegalArgumentException("Write the earlier year first, between 1900 and 2200, as 2019-2025.");
        }
        List<Period> periods = new ArrayList<>();
        Period period = length.containing(LocalDate.of(from, 1, 1));
        while (period.start().getYear() <= to) {
            periods.add(period);
            period = period.next();
        }
        return periods;
    }
}
