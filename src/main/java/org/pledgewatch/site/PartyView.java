package org.pledgewatch.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pledgewatch.scoreboard.PartyFacts;
import org.pledgewatch.scoreboard.Standing;

/**
 * A party's undertakings in the order in which they are read: what it promised, what it is asked, red lines, and each
 * of them by theme.
 *
 * @param themeOf the first theme of each commitment, by its slug
 * @param themes the slugs of all themes in their order
 */
record PartyView(PartyFacts facts, Map<String, String> themeOf, List<String> themes) {

    public Map<String, List<Standing>> promised() {
        return byTheme(s -> !s.basis().equals("ASKED"));
    }

    public Map<String, List<Standing>> asked() {
        return byTheme(s -> s.basis().equals("ASKED") && !s.kind().equals("RED_LINE"));
    }

    public Map<String, List<Standing>> lines() {
        return byTheme(s -> s.basis().equals("ASKED") && s.kind().equals("RED_LINE"));
    }

    /** Those whose figures can be drawn over the years. */
    List<Standing> drawn() {
        return facts.standings().stream()
                .filter(s -> s.unit() != null && !s.unit().equals("stage"))
                .filter(s -> s.status().isAssessed() && s.required() != null && s.actual() != null)
                .toList();
    }

    private Map<String, List<Standing>> byTheme(java.util.function.Predicate<Standing> which) {
        Map<String, List<Standing>> groups = new LinkedHashMap<>();
        themes.forEach(theme -> groups.put(theme, new ArrayList<>()));
        facts.standings().stream()
                .filter(which)
                .forEach(s -> groups.computeIfAbsent(
                                themeOf.getOrDefault(s.commitment(), ""), theme -> new ArrayList<>())
                        .add(s));
        groups.values().removeIf(List::isEmpty);
        return groups;
    }
}
