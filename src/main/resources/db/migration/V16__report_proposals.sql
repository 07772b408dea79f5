-- Fair-share reports that one person proposed and a second has not issued yet. Not public.
create sequence report_proposal_seq increment by 1;
create table report_proposal (
    id bigint primary key,
    report_year integer not null,
    kind varchar(20) not null,
    -- why an edition is corrected; none for a first one
    reason varchar(2000),
    -- of what the preview said that the proposer saw
    fingerprint varchar(64) not null,
    proposed_by bigint not null,
    proposed_by_name varchar(200) not null,
    proposed_at timestamp(6) with time zone not null,
    outcome varchar(20),
    settled_by bigint,
    settled_at timestamp(6) with time zone,
    -- why it was dropped
    answer varchar(1000),
    -- the report that was issued
    report_id varchar(60) references fair_share_report
);
