package org.pledgewatch.bench;

/**
 * What a database can do by itself: one statement that judges every undertaking of {@link World} by the same rules (a
 * total by a deadline, its pace, figures overdue), and updates those whose result changed and adds a line of history.
 */
final class SetBasedSql {

    static final String TEXT = """
            with target as (
              select c.id as commitment_id, t.starts_on, t.due_on, cast(cast(t.target as json) ->> 'value' as numeric) as value
              from commitment c join terms t on t.commitment_id = c.id and t.version = 1
            ), newest as (
              select distinct on (id / 1048576, last_day) id / 1048576 as series, first_day, last_day, figure
              from observation order by id / 1048576, last_day, id desc
            ), total as (
              select series, sum(figure) as total, max(last_day) as last_day, count(*) as figures from newest group by series
            ), judged as (
              select u.id, t.starts_on, t.due_on, t.value, s.total, s.last_day, s.figures,
                case when s.total >= t.value then 'MET'
                  when s.total * 10 * (t.due_on - t.starts_on)
                    >= t.value * 9 * (date '1970-01-01' + s.last_day - t.starts_on) then 'ON_TRACK'
                  when s.total * 10 * (t.due_on - t.starts_on)
                    >= t.value * 6 * (date '1970-01-01' + s.last_day - t.starts_on) then 'AT_RISK'
                  else 'OFF_TRACK' end as status
              from undertaking u
              join target t on t.commitment_id = u.commitment_id
              join total s on s.series = (u.id / 4294967296) * 8388608 + (u.id % 4294967296) * 1024
            ), changed as (
              update assessment a set status = j.status,
                reason = case j.status when 'MET' then 'REACHED' when 'ON_TRACK' then 'PACE_SUFFICIENT'
                  when 'AT_RISK' then 'PACE_SLOW' else 'PACE_FAR_BEHIND' end,
                since = case when a.status = j.status then a.since else date '1970-01-01' + j.last_day end,
                review_on = case when j.status = 'MET' then null else date '2027-06-29' end,
                as_of = date '2026-11-22', required = cast(j.value as varchar),
                actual = cast(trim_scale(j.total) as varchar), judged_at = now()
              from judged j
              where a.id = j.id and (a.status, a.actual) is distinct from (j.status, cast(trim_scale(j.total) as varchar))
              returning a.id, a.status, a.reason, j.total, j.value, j.last_day, j.figures
            )
            insert into status_change (undertaking_id, number, effective_on, known_on, recorded_at, from_status,
              from_reason, to_status, reason, explanation)
            select c.id, (select coalesce(max(h.number) + 1, 0) from status_change h where h.undertaking_id = c.id),
              date '1970-01-01' + c.last_day, date '2026-11-22', now(), h.status, h.reason, c.status, c.reason,
              cast(json_build_array(json_build_object('key', 'threshold.total', 'values', json_build_object(
                'total', c.total, 'target', c.value, 'figures', c.figures))) as varchar)
            from changed c join assessment h on h.id = c.id
            where h.status <> c.status""";

    private SetBasedSql() {}
}
