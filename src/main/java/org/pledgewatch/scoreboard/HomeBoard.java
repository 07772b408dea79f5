package org.pledgewatch.scoreboard;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.scoreboard.HomeFacts.GrowthFacts;
import org.springframework.stereotype.Component;

/** The first page, from what the other boards know. */
@Component
public class HomeBoard {

    private static final int CHANGES = 8;
    private static final int DEADLINES = 8;
    private static final Set<String> HEADLINES = Set.of("FAIR_SHARE", "GROWTH");
    private static final BigDecimal SIGNED = BigDecimal.ONE;
    private static final BigDecimal RATIFIED = new BigDecimal(2);

    private final Standings standings;
    private final CommitmentBoard commitments;
    private final ChangeBoard changes;
    private final RunBoard runs;
    private final DataBoard data;
    private final DeadlineBoard deadlines;
    private final ForumBoard forums;

    HomeBoard(
            Standings standings,
            CommitmentBoard commitments,
            ChangeBoard changes,
            RunBoard runs,
            DataBoard data,
            DeadlineBoard deadlines,
            ForumBoard forums) {
        this.standings = standings;
        this.commitments = commitments;
        this.changes = changes;
        this.runs = runs;
        this.data = data;
        this.deadlines = deadlines;
        this.forums = forums;
    }

    public HomeFacts facts(When when) {
        List<CommitmentLine> lines = commitments.find(CommitmentFilter.ALL, when);
        Set<String> stages = data.stages();
        List<Standing> told = standings.find(when.live() ? headlines(lines, stages) : StandingFilter.ALL, when);
        List<StandingCount> counts = when.live()
                ? standings.counts(StandingFilter.ALL, when)
                : told.stream().map(StandingCount::one).toList();
        Map<String, List<Standing>> of = told.stream().collect(Collectors.groupingBy(Standing::commitment));
        return new HomeFacts(
                runs.facts(),
                sum(counts, c -> ours(c) && !c.basis().equals("ASKED")),
                sum(counts, c -> ours(c) && c.basis().equals("ASKED")),
                sum(counts, c -> c.kind().equals("STRATEGIC_STEP")),
                sum(counts, c -> c.kind().equals("RED_LINE")),
                asked(lines, "FAIR_SHARE")
                        .max(Comparator.comparingLong(line -> judgeable(of.getOrDefault(line.slug(), List.of()))))
                        .flatMap(line -> ShareFacts.of(line, of.getOrDefault(line.slug(), List.of())))
                        .orElse(null),
                asked(lines, "GROWTH")
                        .map(line -> growth(line, of.getOrDefault(line.slug(), List.of())))
                        .toList(),
                asked(lines, "THRESHOLD")
                        .filter(line -> line.countsAny(stages))
                        .map(line -> treaty(line, of.getOrDefault(line.slug(), List.of())))
                        .toList(),
                told.stream().filter(HomeBoard::isOverdue).toList(),
                told.stream().filter(s -> s.kind().equals("PLEDGE")).toList(),
                changes.together(when, CHANGES),
                deadlines.next(when, DEADLINES),
                lines.stream().filter(CommitmentLine::notTakenUp).toList(),
                forums.themes().stream()
                        .map(t -> group(
                                t.slug(),
                                t.title(),
                                counts,
                                slugs(lines, c -> c.themes().contains(t.slug()))))
                        .filter(HomeBoard::bindsAny)
                        .toList(),
                forums.frameworks().stream()
                        .map(f -> group(
                                f.slug(),
                                f.title(),
                                counts,
                                slugs(lines, c -> f.slug().equals(c.framework()))))
                        .filter(HomeBoard::bindsAny)
                        .toList());
    }

    private static Set<String> slugs(List<CommitmentLine> lines, Predicate<CommitmentLine> which) {
        return lines.stream().filter(which).map(CommitmentLine::slug).collect(Collectors.toSet());
    }

    private static GroupLine group(String slug, String title, List<StandingCount> counts, Set<String> commitments) {
        Predicate<StandingCount> theirs = c -> commitments.contains(c.commitment());
        return new GroupLine(
                slug,
                title,
                sum(counts, theirs.and(c -> !c.basis().equals("ASKED"))),
                sum(counts, theirs.and(c -> c.basis().equals("ASKED"))));
    }

    private static boolean bindsAny(GroupLine group) {
        return group.promised().plus(group.asked()).total() > 0;
    }

    private static StandingFilter headlines(List<CommitmentLine> lines, Set<String> stages) {
        return StandingFilter.commitments(lines.stream()
                .filter(line -> switch (line.kind()) {
                    case "PLEDGE", "STRATEGIC_STEP" -> true;
                    case "RECOMMENDATION" -> HEADLINES.stream().anyMatch(line::isMeasuredBy) || line.countsAny(stages);
                    default -> false;
                })
                .map(CommitmentLine::slug)
                .toList());
    }

    private static boolean ours(StandingCount count) {
        return count.kind().equals("PLEDGE") || count.kind().equals("RECOMMENDATION");
    }

    private static Tally sum(List<StandingCount> counts, Predicate<StandingCount> which) {
        return counts.stream().filter(which).map(StandingCount::tally).reduce(Tally.NONE, Tally::plus);
    }

    private static Stream<CommitmentLine> asked(List<CommitmentLine> lines, String targetKind) {
        return lines.stream()
                .filter(line -> line.kind().equals("RECOMMENDATION"))
                .filter(line -> line.isMeasuredBy(targetKind));
    }

    private static GrowthFacts growth(CommitmentLine line, List<Standing> all) {
        List<Standing> judged = all.stream()
                .filter(s -> s.status().isAssessed())
                .sorted(Comparator.comparingInt(s -> Tally.READING.indexOf(s.status())))
                .toList();
        return new GrowthFacts(line.slug(), line.title(), Tally.of(all), judged);
    }

    private static TreatyFacts treaty(CommitmentLine line, List<Standing> all) {
        long ratified = count(all, s -> isAtLeast(s.actual(), RATIFIED));
        long signed = count(all, s -> isAtLeast(s.actual(), SIGNED)) - ratified;
        long unknown = count(all, s -> s.actual() == null);
        String until = all.stream()
                .filter(s -> s.actual() != null && s.actual().signum() == 0)
                .map(Standing::period)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new TreatyFacts(
                line.slug(), line.title(), ratified, signed, all.size() - ratified - signed - unknown, unknown, until);
    }

    private static long judgeable(List<Standing> all) {
        return count(all, s -> s.status().isAssessed());
    }

    private static boolean isOverdue(Standing s) {
        return s.kind().equals("STRATEGIC_STEP") && s.status().isAdverse();
    }

    private static boolean isAtLeast(@Nullable BigDecimal stage, BigDecimal bound) {
        return stage != null && stage.compareTo(bound) >= 0;
    }

    private static long count(List<Standing> all, Predicate<Standing> which) {
        return all.stream().filter(which).count();
    }
}
