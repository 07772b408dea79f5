package org.pledgewatch.scoreboard;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.assessment.Assessor;
import org.pledgewatch.assessment.Outlook;
import org.pledgewatch.assessment.judgement.Judgement;
import org.pledgewatch.commitments.Selection;
import org.pledgewatch.reference.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One undertaking with its working, judged for the day that is asked for. */
@Component
public class UndertakingBoard {

    private static final String BINDING = "select u.* from undertaking u join commitment c on c.id = u.commitment_id"
            + " where c.slug = :commitment and u.party = :party";

    private final JdbcClient jdbc;
    private final Assessor assessor;
    private final CommitmentBoard commitments;
    private final Standings standings;
    private final FigureBoard figures;
    private final ChangeBoard changes;
    private final ReplyBoard replies;
    private final MilestoneBoard milestones;
    private final SupportBoard support;
    private final Explanations explanations;
    private final DataBoard data;

    UndertakingBoard(
            JdbcClient jdbc,
            Assessor assessor,
            CommitmentBoard commitments,
            Standings standings,
            FigureBoard figures,
            ChangeBoard changes,
            ReplyBoard replies,
            MilestoneBoard milestones,
            SupportBoard support,
            Explanations explanations,
            DataBoard data) {
        this.jdbc = jdbc;
        this.assessor = assessor;
        this.commitments = commitments;
        this.standings = standings;
        this.figures = figures;
        this.changes = changes;
        this.replies = replies;
        this.milestones = milestones;
        this.support = support;
        this.explanations = explanations;
        this.data = data;
    }

    /** Empty where there is no such undertaking. */
    public Optional<UndertakingFacts> one(String slug, String party, When when) {
        Optional<CommitmentLine> commitment = commitments.one(slug, when);
        Optional<Standing> line = standings.line(slug, party, when);
        Optional<Outlook> outlook = assessor.closely(slug, party, when.asOf(), when.knownAt());
        if (commitment.isEmpty() || line.isEmpty() || outlook.isEmpty()) {
            return Optional.empty();
        }
        Binding binding = jdbc.sql(BINDING)
                .param("commitment", slug)
                .param("party", party)
                .query((rs, n) -> new Binding(new Row(rs)))
                .single();
        return Optional.of(told(commitment.get(), line.get(), binding, outlook.get(), when));
    }

    /** What every period gave, of all that binds one party with periods: by the commitment's slug. */
    public Map<String, List<PeriodFacts>> periodsOf(String party, When when) {
        Map<String, List<PeriodFacts>> periods = new HashMap<>();
        jdbc.sql("select no from party where code = :party")
                .param("party", party)
                .query(Integer.class)
                .optional()
                .map(no -> assessor.judge(Selection.ofParty(no), when.asOf(), when.knownAt()))
                .orElse(List.of())
                .forEach(judged -> periods.put(
                        judged.commitment(),
                        judged.judgement().periods().stream()
                                .map(PeriodFacts::of)
                                .toList()));
        return periods;
    }

    private UndertakingFacts told(
            CommitmentLine commitment, Standing line, Binding binding, Outlook outlook, When when) {
        Judgement judgement = outlook.judgement();
        Map<String, String> titles = data.titles();
        boolean stage = "stage".equals(line.unit());
        List<StepFacts> explanation = explanations.told(judgement.explanation(), titles, stage);
        List<StepFacts> prospect = explanations.told(outlook.prospect(), titles, stage);
        Set<Long> used = Stream.concat(explanation.stream(), prospect.stream())
                .flatMap(s -> s.observations().stream())
                .collect(Collectors.toSet());
        List<ChangeFacts> history = changes.history(line.commitment(), line.party(), when);
        TermsFacts terms = commitment.current();
        @Nullable LocalDate dueOn = binding.dueOn != null || terms == null ? binding.dueOn : terms.dueOn();
        return new UndertakingFacts(
                commitment,
                line.judged(judgement).since(when.live() ? line.since() : UndertakingList.since(history)),
                binding.since,
                binding.source,
                binding.responsible,
                binding.withdrewOn,
                binding.withdrewReason,
                dueOn,
                judgement.periods().stream().map(PeriodFacts::of).toList(),
                explanation,
                prospect,
                figures.byIds(used),
                history,
                replies.ofUndertaking(line.commitment(), line.party(), when),
                replies.askedUntil(line.commitment(), line.party(), when).orElse(null),
                verdicts(binding.id, when),
                terms == null ? List.of() : milestones.of(binding.id, terms, dueOn, when),
                support.reasons(binding.id, when),
                support.files(binding.id, when));
    }

    private List<VerdictFacts> verdicts(long undertaking, When when) {
        return jdbc.sql(
                        "select v.*, e.title as evidence_title, e.link as evidence_link from verdict v"
                                + " left join evidence e on e.id = v.evidence_id where v.undertaking_id = :id"
                                + " and v.effective_on <= :asOf and v.recorded_at <= :knownAt order by v.effective_on desc, v.id desc")
                .param("id", undertaking)
                .param("asOf", when.asOf())
                .param("knownAt", when.knownAt().atOffset(ZoneOffset.UTC))
                .query((rs, n) -> {
                    Row row = new Row(rs);
                    return new VerdictFacts(
                            row.word(Status.class, "status"),
                            row.dayKnown("effective_on"),
                            row.text("reason"),
                            row.text("given_by"),
                            row.text("approved_by"),
                            row.evidence());
                })
                .list();
    }

    /** How the party is bound. */
    private record Binding(
            long id,
            @Nullable LocalDate since,
            @Nullable LocalDate dueOn,
            @Nullable String responsible,
            @Nullable LocalDate withdrewOn,
            @Nullable String withdrewReason,
            @Nullable SourceFacts source) {

        Binding(Row row) throws SQLException {
            this(
                    row.id("id"),
                    row.day("since"),
                    row.day("own_due_on"),
                    row.textOrNull("responsible"),
                    row.day("withdrew_on"),
                    row.textOrNull("withdrew_reason"),
                    source(row.textOrNull("source_title"), row.textOrNull("source_link")));
        }

        private static @Nullable SourceFacts source(@Nullable String title, @Nullable String link) {
            return title == null ? null : new SourceFacts(title, null, link);
        }
    }
}
