package org.pledgewatch.exchange.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.commitments.Basis;
import org.pledgewatch.commitments.CommitmentEntry.Binding;
import org.pledgewatch.commitments.MilestoneReport;
import org.pledgewatch.commitments.NewTerms;
import org.pledgewatch.commitments.NewUndertaking;
import org.pledgewatch.commitments.Withdrawal;
import org.pledgewatch.commitments.target.Milestones;
import org.pledgewatch.commitments.target.Milestones.Milestone;
import org.pledgewatch.forums.Citation;
import org.pledgewatch.parties.Membership;
import org.pledgewatch.parties.PartyEntry;
import org.pledgewatch.parties.PartyKind;

/**
 * Reads who is bound, under the key "undertakings". The members of a group are bound each for itself; one that is also
 * named for itself is bound as it says there.
 */
final class BindingReader {

    private static final ZoneId UTC = ZoneOffset.UTC;

    private final Names names;
    private final Map<String, PartyEntry> parties;
    private final Problems problems;

    BindingReader(Names names, Map<String, PartyEntry> parties, Problems problems) {
        this.names = names;
        this.parties = parties;
        this.problems = problems;
    }

    /** @param terms in order; none where they have problems of their own, so that these are not reported twice */
    List<Binding> read(Entry commitment, String slug, @Nullable List<NewTerms> terms, Map<List<Object>, Place> places) {
        Map<String, Binding> named = new LinkedHashMap<>();
        Map<String, Binding> asMembers = new LinkedHashMap<>();
        for (Entry entry : commitment.entries("undertakings")) {
            boolean group = entry.has("members-of");
            Map<String, Binding> into = group ? asMembers : named;
            for (Binding binding : entry.make(() -> bindings(entry, terms)).orElse(List.of())) {
                String party = binding.undertaking().party();
                if (into.putIfAbsent(party, binding) != null) {
                    problems.add(
                            entry.place(),
                            party + " is bound twice by " + slug + ", first at " + places.get(List.of(slug, party))
                                    + ": a party undertakes a commitment once, leave one out.");
                }
                if (!group || !places.containsKey(List.of(slug, party))) {
                    places.put(List.of(slug, party), entry.place());
                }
            }
        }
        named.forEach(asMembers::put);
        return List.copyOf(asMembers.values());
    }

    private List<Binding> bindings(Entry entry, @Nullable List<NewTerms> terms) {
        entry.knows(
                "party",
                "members-of",
                "basis",
                "since",
                "baseline",
                "due-on",
                "zone",
                "responsible",
                "source",
                "done",
                "withdrew");
        Basis basis = Values.choice(entry, "basis", Basis.class);
        LocalDate since = entry.optional("since", Values::date);
        BigDecimal baseline = entry.optional("baseline", Values::number);
        LocalDate dueOn = entry.optional("due-on", Values::date);
        ZoneId zone = Objects.requireNonNullElse(entry.optional("zone", Values::zone), UTC);
        String responsible = entry.optionalText("responsible", 300);
        Citation source = Sources.titled(entry);
        List<MilestoneReport> done = done(entry, terms);
        Withdrawal withdrew = entry.entry("withdrew")
                .flatMap(left ->
                        left.make(() -> Withdrawal.of(Values.date(left, "on"), left.text("reason", Sizes.REASON))))
                .orElse(null);
        List<Binding> bindings = new ArrayList<>();
        for (String party : parties(entry, since, terms)) {
            NewUndertaking undertaking =
                    new NewUndertaking(party, basis, since, baseline, dueOn, zone, responsible, source);
            if (terms != null) {
                undertaking.requireFits(terms);
            }
            bindings.add(new Binding(undertaking, done, withdrew));
        }
        return bindings;
    }

    private List<String> parties(Entry entry, @Nullable LocalDate since, @Nullable List<NewTerms> terms) {
        String party = names.reference(entry, "party", "party");
        String group = names.reference(entry, "members-of", "party");
        if ((party == null) == (group == null)) {
            entry.problem("party", "An undertaking has either \"party\" or \"members-of\": write one of them.");
            return List.of();
        }
        if (party != null) {
            return List.of(party);
        }
        PartyEntry members = parties.get(group);
        if (members == null) {
            return List.of();
        }
        if (members.kind() != PartyKind.GROUP) {
            entry.problem("members-of", group + " is a " + members.kind() + " and has no members: write \"party\".");
            return List.of();
        }
        return membersOn(entry, members, since, terms);
    }

    private static List<String> membersOn(
            Entry entry, PartyEntry group, @Nullable LocalDate since, @Nullable List<NewTerms> terms) {
        LocalDate start = terms == null || terms.isEmpty() ? null : terms.get(0).startsOn();
        LocalDate on = since == null ? start : since;
        if (on == null) {
            return List.of();
        }
        List<String> members = group.members().stream()
                .filter(member -> member.covers(on))
                .map(Membership::party)
                .toList();
        if (members.isEmpty()) {
            entry.problem(
                    "members-of",
                    "The group " + group.code() + " has no members on " + on + ": add them, or bind the group as a"
                            + " \"party\".");
        }
        return members;
    }

    private static List<MilestoneReport> done(Entry entry, @Nullable List<NewTerms> terms) {
        Set<String> keys = terms == null
                ? Set.of()
                : terms.stream()
                        .filter(version -> version.target() instanceof Milestones)
                        .flatMap(version -> ((Milestones) version.target()).steps().stream())
                        .map(Milestone::key)
                        .collect(Collectors.toSet());
        List<MilestoneReport> done = new ArrayList<>();
        for (Entry report : entry.entries("done")) {
            report.make(() -> {
                        String milestone = report.text("milestone", 80);
                        if (terms != null && !milestone.isEmpty() && !keys.contains(milestone)) {
                            report.problem("milestone", noMilestone(milestone, keys));
                        }
                        return new MilestoneReport(
                                milestone, Values.date(report, "on"), null, report.optionalText("note", Sizes.TEXT));
                    })
                    .ifPresent(done::add);
        }
        return done;
    }

    private static String noMilestone(String milestone, Set<String> keys) {
        return "The terms have no milestone \"" + milestone + "\": "
                + (keys.isEmpty()
                        ? "only a MILESTONES target has any, leave \"done\" out."
                        : "use one of " + String.join(", ", new TreeSet<>(keys)) + ".");
    }
}
