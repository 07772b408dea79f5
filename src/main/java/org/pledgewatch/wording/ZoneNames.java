package org.pledgewatch.wording;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The time zones that a person chooses from, by the cities that they are known by. */
public final class ZoneNames {

    private static final Set<ZoneId> KNOWN = known();

    private ZoneNames() {}

    /** As {@code Asia/Beirut}: "Beirut (UTC+02:00)". */
    public record Named(String id, String name) {}

    /** One for each place that had a time of its own since 1970; those that Java does not know are left out. */
    public static Set<ZoneId> all() {
        return KNOWN;
    }

    /** UTC, then all in the order of their names in the language, with how far they are from UTC at that moment. */
    public static List<Named> in(Language language, Instant now) {
        Comparator<String> alphabet = language.alphabet();
        List<Named> cities = new ArrayList<>();
        for (ZoneId zone : KNOWN) {
            if (!zone.getId().equals("UTC")) {
                cities.add(new Named(zone.getId(), city(language, zone) + " (UTC" + offset(zone, now) + ")"));
            }
        }
        cities.sort((one, other) -> alphabet.compare(one.name(), other.name()));
        cities.add(0, new Named("UTC", "UTC"));
        return cities;
    }

    /** The city that a zone is known by. */
    public static String city(Language language, ZoneId zone) {
        String city = TimeZoneNames.getInstance(language.writing()).getExemplarLocationName(zone.getId());
        return city == null ? zone.getId() : city;
    }

    private static String offset(ZoneId zone, Instant now) {
        String id = zone.getRules().getOffset(now).getId();
        return id.equals("Z") ? "" : id.replace('-', '\u2212');
    }

    private static Set<ZoneId> known() {
        Set<String> places = TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null);
        return Stream.concat(Stream.of("UTC"), places.stream())
                .filter(ZoneId.getAvailableZoneIds()::contains)
                .map(ZoneId::of)
                .collect(Collectors.toUnmodifiableSet());
    }
}
