package org.pledgewatch.notices.digests;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What turned, party by party, and first of all what matters most; where many turned alike that is told once. */
record Sections(List<List<Turn>> alike, List<List<Turn>> byParty) {

    /** So many make a list of names easier to read than as many entries. */
    private static final int MANY = 4;

    private static final Comparator<Turn> ORDER = Comparator.comparingInt(Turn::rank)
            .thenComparing(turn -> turn.last().commitment());

    private static final Comparator<List<Turn>> MOST_IMPORTANT_FIRST = Comparator.comparingInt(
                    (List<Turn> turns) -> turns.get(0).rank())
            .thenComparing(turns -> turns.get(0).last().partyName());

    static Sections of(List<Turn> turns) {
        Map<Object, List<Turn>> groups = grouped(turns, Turn::alike);
        List<List<Turn>> alike =
                groups.values().stream().filter(group -> group.size() >= MANY).toList();
        List<Turn> single = groups.values().stream()
                .filter(group -> group.size() < MANY)
                .flatMap(Collection::stream)
                .toList();
        return new Sections(
                sorted(alike),
                sorted(grouped(single, turn -> turn.last().party()).values()));
    }

    private static Map<Object, List<Turn>> grouped(List<Turn> turns, Function<Turn, Object> by) {
        Map<Object, List<Turn>> groups = new LinkedHashMap<>();
        turns.forEach(turn ->
                groups.computeIfAbsent(by.apply(turn), key -> new ArrayList<>()).add(turn));
        return groups;
    }

    private static List<List<Turn>> sorted(Collection<List<Turn>> groups) {
        return groups.stream()
                .map(group -> group.stream().sorted(ORDER).toList())
                .sorted(MOST_IMPORTANT_FIRST)
                .toList();
    }

    /** What the subject tells: of one party before of many, where both matter as much. */
    List<Turn> lead() {
        boolean isOfOne = alike.isEmpty()
                || (!byParty.isEmpty()
                        && byParty.get(0).get(0).rank() <= alike.get(0).get(0).rank());
        return isOfOne ? byParty.get(0).subList(0, 1) : alike.get(0);
    }
}
