-- Files as they were seen, by the digest of their bytes. Nobody outside reaches one but by an attachment.
create table evidence_file (
    sha256 varchar(64) primary key,
    kind varchar(10) not null,
    content bytea not null,
    bytes integer not null,
    brought_by bigint not null,
    brought_at timestamp(6) with time zone not null
);

-- What a file is evidence for. A public one can be had by everybody until it is withdrawn.
create sequence evidence_attachment_seq increment by 1;
create table evidence_attachment (
    id bigint primary key,
    undertaking_id bigint not null references undertaking,
    sha256 varchar(64) not null references evidence_file,
    name varchar(200) not null,
    title varchar(300) not null,
    is_public boolean not null,
    attached_by bigint not null,
    attached_at timestamp(6) with time zone not null,
    withdrawn_at timestamp(6) with time zone
);
create index evidence_attachment_undertaking on evidence_attachment (undertaking_id);
create index evidence_attachment_sha256 on evidence_attachment (sha256);

-- Verdicts that one person gave and a second has not approved yet. Not public.
create sequence verdict_proposal_seq increment by 1;
create table verdict_proposal (
    id bigint primary key,
    undertaking_id bigint not null references undertaking,
    status varchar(20) not null,
    effective_on date not null,
    reason varchar(4000) not null,
    evidence_title varchar(500),
    evidence_link varchar(1000),
    evidence_sha256 varchar(64),
    given_by_member bigint not null,
    given_by varchar(300) not null,
    given_at timestamp(6) with time zone not null,
    outcome varchar(20),
    settled_by_member bigint,
    settled_at timestamp(6) with time zone,
    answer varchar(1000)
);
create index verdict_proposal_undertaking on verdict_proposal (undertaking_id);

-- Dates that parties promised to us, of which we remind ourselves. Not public.
create sequence follow_up_seq increment by 1;
create table follow_up (
    id bigint primary key,
    undertaking_id bigint not null references undertaking,
    due_on date not null,
    about varchar(1000) not null,
    noted_by bigint not null,
    noted_at timestamp(6) with time zone not null,
    settled_by bigint,
    settled_at timestamp(6) with time zone
);
create index follow_up_undertaking on follow_up (undertaking_id);

-- Why a promise was not kept, as somebody said it; the last counts, the others stay.
create sequence breach_reason_seq increment by 50;
create table breach_reason (
    id bigint primary key,
    undertaking_id bigint not null references undertaking,
    stated_on date not null,
    text varchar(100000) not null,
    language varchar(8) not null,
    source_title varchar(500) not null,
    source_link varchar(1000),
    recorded_at timestamp(6) with time zone not null
);
create index breach_reason_undertaking on breach_reason (undertaking_id);

-- Calls that write, by the key that their caller gave, so that one that is repeated is answered and not done again.
create table past_call (
    member_id bigint not null,
    call_key varchar(200) not null,
    body_sha256 varchar(64) not null,
    status integer not null,
    answer varchar(1000000) not null,
    called_at timestamp(6) with time zone not null,
    primary key (member_id, call_key)
);
