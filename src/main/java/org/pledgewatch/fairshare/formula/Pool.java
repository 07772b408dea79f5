package org.pledgewatch.fairshare.formula;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Who shares in a year.
 *
 * @param undecided those of whom a missing figure leaves open whether they belong
 */
public record Pool(String code, int year, SortedSet<String> members, List<Exclusion> undecided) {

    public Pool {
        members = Collections.unmodifiableSortedSet(new TreeSet<>(members));
        undecided = undecided.stream().sorted().toList();
    }

    public static Pool of(String code, int year, Collection<String> members) {
        return new Pool(code, year, new TreeSet<>(members), List.of());
    }
}
