package org.pledgewatch.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a coordinator types to log a commitment: a treaty that two parties promised to ratify, and did not in time. */
public final class TypedCommitment {

    private static final List<Map.Entry<String, String>> FIELDS = List.of(
            Map.entry("kind", "PLEDGE"),
            Map.entry("title", "Ratify the treaty of 1990"),
            Map.entry("text", "We will ratify the treaty of 1990."),
            Map.entry("language", "en"),
            Map.entry("framework", "gcm"),
            Map.entry("themes", "treaties"),
            Map.entry("document", "A declaration"),
            Map.entry("starts-on", "2016-09-19"),
            Map.entry("due-on", "2018-09-19"),
            Map.entry("basis", "PLEDGED"),
            Map.entry("parties", "CAN"),
            Map.entry("parties", "ARG"),
            Map.entry("target", "THRESHOLD"),
            Map.entry("t-series", "stage-icrmw"),
            Map.entry("t-comparison", "AT_LEAST"),
            Map.entry("t-value", "2"),
            Map.entry("t-measure", "LATEST"));

    private TypedCommitment() {}

    /** Its fields, where {@code namesAndValues} says otherwise as they say. */
    public static String[] with(String... namesAndValues) {
        Set<String> others = new TreeSet<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            others.add(namesAndValues[i]);
        }
        List<String> all = new ArrayList<>();
        FIELDS.stream().filter(field -> !others.contains(field.getKey())).forEach(field -> {
            all.add(field.getKey());
            all.add(field.getValue());
        });
        all.addAll(List.of(namesAndValues));
        return all.toArray(String[]::new);
    }
}
