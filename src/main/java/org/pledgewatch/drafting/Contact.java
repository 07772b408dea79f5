package org.pledgewatch.drafting;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.pledgewatch.reference.WorkingDays;
import org.pledgewatch.wording.Language;

/**
 * Whom to ask at a party, and when it does not work. Kept at the desk, never public.
 *
 * @param address for e-mail
 * @param language in which it is written to, and replies
 * @param weekend the days of the week that are no working days, 1 is Monday, as {@code 67}
 * @param holidays further days that are none, separated by blanks or lines
 */
public record Contact(String party, String name, String address, Language language, String weekend, String holidays) {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s\\p{C}@<>\",;:\\\\]{1,64}@[\\p{L}\\p{N}.-]{1,185}");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    public Contact {
        name = name.strip();
        address = address.strip();
        weekend = weekend.strip();
        holidays = String.join(" ", holidays.strip().split("[\\s,;]+", -1));
        if (name.isEmpty() || name.length() > 200 || INVISIBLE.matcher(name).find()) {
            throw new Refused("A contact needs a name of 1 to 200 letters, without invisible ones.");
        }
        if (!ADDRESS.matcher(address).matches()) {
            throw new Refused("Write the contact's e-mail address, as office@example.org.");
        }
        if (!weekend.matches("[1-7]{0,6}")) {
            throw new Refused(
                    "Write the days of the weekend by their numbers, Monday is 1: 67 for Saturday and Sunday.");
        }
        if (holidays.length() > 4000) {
            throw new Refused("Leave out holidays that have passed: the list has more than 4000 characters.");
        }
        days(holidays);
    }

    WorkingDays workingDays() {
        Set<DayOfWeek> free = new TreeSet<>();
        weekend.chars().forEach(day -> free.add(DayOfWeek.of(day - '0')));
        return new WorkingDays(free, days(holidays));
    }

    private static Set<LocalDate> days(String holidays) {
        Set<LocalDate> days = new TreeSet<>();
        for (String day : holidays.split(" ", -1)) {
            if (!day.isEmpty()) {
                try {
                    days.add(LocalDate.parse(day));
                } catch (DateTimeException e) {
                    throw new Refused("\"" + day + "\" is no date: write holidays as 2026-12-25, one after another.");
                }
            }
        }
        return days;
    }
}
