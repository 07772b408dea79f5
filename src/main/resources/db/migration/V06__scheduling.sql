-- One row a job: up to when its slots are planned, and when the next is due. Its row lock makes planning, ringing and
-- claiming of one job take turns on all nodes. A gap is the last silence of more than 48 hours: an outage or a clock
-- that jumped.
create table job_next (
    job varchar(40) primary key,
    rhythm varchar(100) not null,
    planned_until timestamp(6) with time zone not null,
    next_due timestamp(6) with time zone not null,
    gap_from timestamp(6) with time zone,
    gap_until timestamp(6) with time zone
);

-- One row a slot: a job has one for each time it is due, so that it is done once however often the bell rings. Who holds
-- the lease works on it; who has not the newest fencing token cannot write what came of it.
create table job_run (
    job varchar(40) not null,
    slot varchar(60) not null,
    due_at timestamp(6) with time zone not null,
    not_before timestamp(6) with time zone not null,
    passed_over bigint not null,
    state varchar(20) not null,
    attempts integer not null,
    fencing_token bigint not null,
    lease_until timestamp(6) with time zone,
    node varchar(200),
    started_at timestamp(6) with time zone,
    ended_at timestamp(6) with time zone,
    counts text,
    error text,
    primary key (job, slot)
);
create index job_run_due on job_run (job, due_at);
create index job_run_open on job_run (state, not_before);
create index job_run_ended on job_run (job, state, ended_at);
