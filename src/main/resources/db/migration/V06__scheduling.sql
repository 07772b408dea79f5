-- One row a slot: a job has one for each time it is due, so that it is done once however often the bell rings.
create table job_run (
    job varchar(40) not null,
    slot varchar(60) not null,
    due_at timestamp(6) with time zone not null,
    state varchar(20) not null,
    attempts integer not null,
    lease_until timestamp(6) with time zone,
    fencing_token bigint not null,
    node varchar(100),
    started_at timestamp(6) with time zone,
    ended_at timestamp(6) with time zone,
    outcome varchar(20),
    counts text,
    error text,
    primary key (job, slot)
);
create index job_run_due on job_run (job, due_at);
create sequence fencing_seq;
