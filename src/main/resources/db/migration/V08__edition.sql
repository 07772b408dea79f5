-- Which edition of the record is the newest: every transaction that changes something public raises the one row's number.
-- changed_at never goes back, and nothing public was recorded after it.
create table edition (
    id integer primary key,
    number bigint not null,
    changed_at timestamp(6) with time zone not null
);
insert into edition (id, number, changed_at)
select 1, 1, coalesce(max(m), timestamp with time zone '1970-01-01 00:00:00+00:00') from (
    select last_recording as m from observation_lock
    union all select max(recorded_at) from status_change
    union all select max(recorded_at) from terms
    union all select max(recorded_at) from undertaking
    union all select max(recorded_at) from answer
    union all select max(recorded_at) from reply
    union all select max(recorded_at) from verdict
    union all select max(recorded_at) from milestone_report
) t;
