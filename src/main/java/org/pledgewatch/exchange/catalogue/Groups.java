package org.pledgewatch.exchange.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.commitments.CommitmentEntry;
import org.pledgewatch.commitments.CommitmentEntry.Binding;
import org.pledgewatch.commitments.NewUndertaking;
import org.pledgewatch.parties.Membership;
import org.pledgewatch.parties.PartyEntry;
import org.pledgewatch.parties.PartyKind;

/** Finds the groups whose members are all bound alike, so that they are written in one entry; the largest first. */
final class Groups {

    private static final int SMALLEST = 3;

    private final List<PartyEntry> groups;

    Groups(Collection<PartyEntry> parties) {
        groups = parties.stream()
                .filter(party ->
                        party.kind() == PartyKind.GROUP && party.members().size() >= SMALLEST)
                .sorted(Comparator.<PartyEntry>comparingInt(
                                group -> -group.members().size())
                        .thenComparing(PartyEntry::code))
                .toList();
    }

    /** A party, or the members of a group, each for itself. */
    record Bound(@Nullable String group, Binding binding) {}

    List<Bound> gather(CommitmentEntry entry) {
        Map<String, Binding> left = new LinkedHashMap<>();
        Map<List<Object>, Map<String, Binding>> alike = new HashMap<>();
        for (Binding binding : entry.bindings()) {
            left.put(binding.undertaking().party(), binding);
            if (binding.done().isEmpty() && binding.withdrew() == null) {
                alike.computeIfAbsent(words(binding.undertaking()), w -> new LinkedHashMap<>())
                        .put(binding.undertaking().party(), binding);
            }
        }
        List<Bound> bound = new ArrayList<>();
        alike.values().stream()
                .sorted(Comparator.comparing(same -> same.keySet().iterator().next()))
                .forEach(same -> gather(entry, same, left, bound));
        left.values().forEach(binding -> bound.add(new Bound(null, binding)));
        return bound;
    }

    private void gather(
            CommitmentEntry entry, Map<String, Binding> same, Map<String, Binding> left, List<Bound> bound) {
        for (PartyEntry group : groups) {
            List<String> members = membersOn(start(entry, same), group);
            if (members.size() >= SMALLEST && same.keySet().containsAll(members)) {
                bound.add(new Bound(group.code(), Objects.requireNonNull(same.get(members.get(0)))));
                members.forEach(same::remove);
                members.forEach(left::remove);
            }
            if (same.isEmpty()) {
                return;
            }
        }
    }

    private static LocalDate start(CommitmentEntry entry, Map<String, Binding> same) {
        LocalDate since = same.values().iterator().next().undertaking().since();
        return since == null ? entry.terms().get(0).startsOn() : since;
    }

    private static List<String> membersOn(LocalDate day, PartyEntry group) {
        return group.members().stream()
                .filter(member -> member.covers(day))
                .map(Membership::party)
                .toList();
    }

    private static List<Object> words(NewUndertaking u) {
        List<Object> words = new ArrayList<>();
        for (Object word : new @Nullable Object[] {
            u.basis(), u.since(), u.ownBaseline(), u.ownDueOn(), u.zone(), u.responsible(), u.source()
        }) {
            words.add(String.valueOf(word));
        }
        return words;
    }
}
