package org.pledgewatch.desk.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.commitments.Commitment;
import org.pledgewatch.commitments.Selection;
import org.pledgewatch.commitments.StatedTerms;
import org.pledgewatch.commitments.UndertakingReader;
import org.pledgewatch.commitments.UndertakingRow;
import org.pledgewatch.commitments.target.Milestones;
import org.pledgewatch.commitments.target.Terms;
import org.pledgewatch.scoreboard.Deadline;
import org.pledgewatch.scoreboard.PartyBoard;
import org.springframework.stereotype.Component;

/** Milestones that nobody reported as done, with the days on which they are due. */
@Component
class OpenMilestones {

    private final UndertakingReader undertakings;
    private final PartyBoard parties;

    OpenMilestones(UndertakingReader undertakings, PartyBoard parties) {
        this.undertakings = undertakings;
        this.parties = parties;
    }

    /** A milestone by its key, and when it is due of whom. */
    record Step(Deadline deadline, String step) {}

    /** Those that are done step by step. */
    static Set<String> commitments(Map<String, List<StatedTerms>> terms) {
        Set<String> inSteps = new TreeSet<>();
        terms.forEach((slug, versions) -> {
            if (versions.stream().anyMatch(one -> one.version().terms().target() instanceof Milestones)) {
                inSteps.add(slug);
            }
        });
        return inSteps;
    }

    /** The open ones of these commitments that are due up to the last day that is near. */
    List<Step> of(Set<String> slugs, Map<String, Commitment> all, Instant now, LocalDate today, LocalDate horizon) {
        Map<String, String> names = slugs.isEmpty() ? Map.of() : parties.nameByCode();
        List<Step> open = new ArrayList<>();
        for (String slug : slugs) {
            Commitment commitment = all.get(slug);
            if (commitment != null) {
                undertakings.forEach(
                        Selection.ofCommitment(slug),
                        now,
                        row -> open.addAll(of(commitment, row, names, today, horizon)));
            }
        }
        return open;
    }

    private static List<Step> of(
            Commitment commitment, UndertakingRow row, Map<String, String> names, LocalDate today, LocalDate horizon) {
        Terms terms = row.termsOn(today).terms();
        if (ended(row.withdrewOn(), today)
                || ended(row.ended().replacedOn(), today)
                || ended(row.ended().withdrawnOn(), today)
                || !(terms.target() instanceof Milestones milestones)) {
            return List.of();
        }
        List<Step> open = new ArrayList<>();
        for (Milestones.Milestone step : milestones.steps()) {
            LocalDate due = step.dueOn() == null ? terms.dueOn() : step.dueOn();
            if (due != null && !due.isAfter(horizon) && !row.milestonesDone().containsKey(step.key())) {
                open.add(new Step(
                        new Deadline(
                                commitment.slug(),
                                commitment.title(),
                                commitment.framework(),
                                row.party(),
                                names.getOrDefault(row.party(), row.party()),
                                due),
                        step.key()));
            }
        }
        return open;
    }

    private static boolean ended(@Nullable LocalDate on, LocalDate today) {
        return on != null && !on.isAfter(today);
    }
}
