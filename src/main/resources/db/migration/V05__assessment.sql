-- The status now of every undertaking; its id is the undertaking's. Decimals are kept as text: exact, whatever their length.
create table assessment (
    id bigint primary key,
    status varchar(20) not null,
    reason varchar(40) not null,
    since date not null,
    review_on date,
    as_of date not null,
    judged_at timestamp(6) with time zone not null,
    period_label varchar(40),
    required varchar(120),
    actual varchar(120),
    arrears varchar(120),
    unaccounted varchar(120),
    first_terms_status varchar(20),
    method varchar(80) not null
);
create index assessment_review on assessment (review_on);

-- Every change of status: when it became true, and when we recorded it. Only ever added to, numbered within the
-- undertaking. A row replaces what earlier rows said from its effective_on on.
create table status_change (
    undertaking_id bigint not null,
    number integer not null,
    effective_on date not null,
    known_on date not null,
    recorded_at timestamp(6) with time zone not null,
    from_status varchar(20),
    from_reason varchar(40),
    to_status varchar(20) not null,
    reason varchar(40) not null,
    explanation text not null,
    primary key (undertaking_id, number)
);
create index status_change_recorded on status_change (recorded_at);

-- Undertakings whose terms or figures changed and that have not been looked at since: from which day on the change can
-- tell, and on which day it was known.
create table touched (
    id bigint primary key,
    undertaking_id bigint not null,
    known_on date not null,
    from_day date not null
);
create index touched_undertaking on touched (undertaking_id);
create sequence touched_seq increment by 1000;
