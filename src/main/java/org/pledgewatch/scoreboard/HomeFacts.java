package org.pledgewatch.scoreboard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The scoreboard.
 *
 * @param promised what governments and others promised themselves
 * @param asked what they are asked
 * @param steps civil society's own steps
 * @param lines red lines
 * @param growth for each ask of growth, who kept it and how many could be judged
 * @param overdue civil society's steps past their date
 * @param pledges the standings of what governments promised
 * @param notTakenUp recommendations that nobody has promised
 * @param themes those with anything that binds a party
 * @param frameworks likewise
 */
public record HomeFacts(
        RunFacts run,
        Tally promised,
        Tally asked,
        Tally steps,
        Tally lines,
        @Nullable ShareFacts share,
        List<GrowthFacts> growth,
        List<TreatyFacts> treaties,
        List<Standing> overdue,
        List<Standing> pledges,
        List<ChangesTogether> changes,
        List<DeadlineFacts> deadlines,
        List<CommitmentLine> notTakenUp,
        List<GroupLine> themes,
        List<GroupLine> frameworks) {

    /**
     * Who kept an ask of growth.
     *
     * @param counts over all who are asked
     * @param judged those that can be judged, the favourable first
     */
    public record GrowthFacts(String commitment, String title, Tally counts, List<Standing> judged) {}
}
