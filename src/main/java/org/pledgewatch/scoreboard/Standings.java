package org.pledgewatch.scoreboard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.assessment.Assessor;
import org.pledgewatch.assessment.Judged;
import org.pledgewatch.assessment.judgement.Judgement;
import org.pledgewatch.reference.Reason;
import org.pledgewatch.reference.Status;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where parties stand: as stored for now, judged anew for a day in the past. */
@Component
public class Standings {

    private static final String LINES = "select c.slug, c.title, c.kind, p.code, p.name, u.basis, a.status, a.reason,"
            + " a.since, a.review_on, a.period_label, a.required, a.actual, a.arrears, a.unaccounted,"
            + " a.first_terms_status"
            + " from undertaking u join commitment c on c.id = u.commitment_id join party p on p.code = u.party"
            + " left join assessment a on a.id = u.id";

    private static final String COUNTED =
            " from undertaking u join commitment c on c.id = u.commitment_id join assessment a on a.id = u.id";

    private final JdbcClient jdbc;
    private final Assessor assessor;
    private final CommitmentBoard commitments;

    Standings(JdbcClient jdbc, Assessor assessor, CommitmentBoard commitments) {
        this.jdbc = jdbc;
        this.assessor = assessor;
        this.commitments = commitments;
    }

    /** In order of the catalogue, then of the parties' names. */
    public List<Standing> find(StandingFilter filter, When when) {
        return find(filter, when, () -> assessor.judgeAll(when.asOf(), when.knownAt()));
    }

    /** @param judgements of everything, used only for a day in the past */
    List<Standing> find(StandingFilter filter, When when, Supplier<List<Judged>> judgements) {
        Map<String, Measure> measures = commitments.measures(when);
        List<Standing> lines = jdbc.sql(LINES + filter.where() + " order by c.ordinal, c.slug, p.name")
                .params(filter.values())
                .query(line(measures))
                .list();
        List<Standing> found = when.live() ? lines : judged(lines, judgements.get());
        return found.stream()
                .filter(s -> s.since() != null || !when.live())
                .filter(s -> filter.status() == null || s.status() == filter.status())
                .toList();
    }

    /** How the parties of a region stand with one commitment now, as stored. */
    List<Standing> inRegion(String commitment, String region) {
        return jdbc.sql(LINES + " where c.slug = :commitment and p.region = :region and a.id is not null")
                .param("commitment", commitment)
                .param("region", region)
                .query(line(Map.of()))
                .list();
    }

    /** Only what is stored about one undertaking, whether it was assessed or not. */
    Optional<Standing> line(String commitment, String party, When when) {
        StandingFilter one = new StandingFilter(party, commitment, null, null, null, null, List.of());
        return jdbc.sql(LINES + one.where())
                .params(one.values())
                .query(line(commitments.measures(when)))
                .optional();
    }

    /** Everything counted by commitment, basis and status, without a line for each party. */
    public List<StandingCount> counts(StandingFilter filter, When when) {
        if (!when.live()) {
            return find(filter, when).stream().map(StandingCount::one).toList();
        }
        return jdbc.sql("select c.slug, c.kind, u.basis, a.status, a.reason, count(*) as n" + COUNTED + filter.where()
                        + " group by c.slug, c.kind, u.basis, a.status, a.reason")
                .params(filter.values())
                .query((rs, n) -> {
                    Row row = new Row(rs);
                    return new StandingCount(
                            row.text("slug"),
                            row.text("kind"),
                            row.text("basis"),
                            row.word(Status.class, "status"),
                            row.word(Reason.class, "reason"),
                            row.id("n"));
                })
                .list();
    }

    /** How each party that is bound by anything stands, by its code. */
    Map<String, Stand> byParty(When when) {
        Map<String, Stand> stands = new HashMap<>();
        if (!when.live()) {
            for (Standing s : find(StandingFilter.ALL, when)) {
                stands.merge(s.party(), Stand.of(s.basis(), Tally.of(s.status(), s.reason(), 1)), Stand::plus);
            }
            return stands;
        }
        jdbc.sql("select u.party, u.basis, a.status, a.reason, count(*) as n" + COUNTED
                        + " group by u.party, u.basis, a.status, a.reason")
                .query(rs -> {
                    Row row = new Row(rs);
                    Tally part =
                            Tally.of(row.word(Status.class, "status"), row.word(Reason.class, "reason"), row.id("n"));
                    stands.merge(row.text("party"), Stand.of(row.text("basis"), part), Stand::plus);
                });
        return stands;
    }

    private static List<Standing> judged(List<Standing> lines, List<Judged> all) {
        Map<String, Judgement> judgements = new HashMap<>();
        for (Judged judged : all) {
            judgements.put(judged.commitment() + ' ' + judged.party(), judged.judgement());
        }
        List<Standing> then = new ArrayList<>();
        for (Standing line : lines) {
            Judgement judgement = judgements.get(line.commitment() + ' ' + line.party());
            if (judgement != null) {
                then.add(line.judged(judgement));
            }
        }
        return then;
    }

    private static RowMapper<Standing> line(Map<String, Measure> measures) {
        return (rs, n) -> {
            Row row = new Row(rs);
            Measure measure = measures.getOrDefault(row.text("slug"), Measure.NONE);
            @Nullable Status status = row.wordOrNull(Status.class, "status");
            @Nullable Reason reason = row.wordOrNull(Reason.class, "reason");
            return new Standing(
                    row.text("slug"),
                    row.text("title"),
                    row.text("kind"),
                    row.text("code"),
                    row.text("name"),
                    row.text("basis"),
                    Voice.of(row.text("kind"), row.text("basis"), measure.periodic()),
                    status == null ? Status.NO_EVIDENCE : status,
                    reason == null ? Reason.NEVER_REPORTED : reason,
                    row.day("since"),
                    row.day("review_on"),
                    row.textOrNull("period_label"),
                    row.number("required"),
                    row.number("actual"),
                    row.number("arrears"),
                    row.number("unaccounted"),
                    row.wordOrNull(Status.class, "first_terms_status"),
                    measure.unit(),
                    measure.sliced());
        };
    }
}
