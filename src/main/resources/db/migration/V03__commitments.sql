create sequence commitment_seq increment by 50;
create table commitment (
    id integer primary key,
    slug varchar(80) not null unique,
    kind varchar(20) not null,
    title varchar(300) not null,
    text varchar(100000) not null,
    text_is_verbatim boolean not null,
    language varchar(8) not null,
    framework varchar(80) references framework,
    session_slug varchar(80) references forum_session,
    source_document varchar(500) not null,
    source_section varchar(300),
    source_link varchar(1000),
    made_on date,
    caution varchar(100000),
    replaced_by varchar(80),
    replaced_on date,
    -- when we recorded that it was replaced, for reading the record as it was known
    replaced_recorded_at timestamp(6) with time zone,
    ordinal integer not null,
    recorded_at timestamp(6) with time zone not null
);

create table commitment_theme (
    commitment_id integer not null references commitment,
    theme varchar(80) not null references theme,
    primary key (commitment_id, theme)
);

-- Practices to build from, and questions asked about it.
create table commitment_item (
    commitment_id integer not null references commitment,
    item varchar(80) not null references forum_item,
    primary key (commitment_id, item)
);

-- Append-only: a change makes a new version, and the first is kept in sight for ever.
create table terms (
    commitment_id integer not null references commitment,
    version integer not null,
    effective_on date not null,
    recorded_at timestamp(6) with time zone not null,
    starts_on date not null,
    due_on date,
    horizon varchar(10),
    horizon_from date,
    target varchar(100000) not null,
    change_kind varchar(20),
    reason varchar(100000),
    primary key (commitment_id, version)
);

-- id = party.no * 2^32 + commitment.id, so that undertakings lie in order of their party beside its figures.
create table undertaking (
    id bigint primary key,
    party varchar(40) not null references party (code),
    commitment_id integer not null references commitment,
    basis varchar(20) not null,
    since date,
    own_baseline numeric(28, 6),
    own_due_on date,
    zone varchar(40) not null,
    responsible varchar(300),
    withdrew_on date,
    withdrew_recorded_at timestamp(6) with time zone,
    source_title varchar(500),
    source_link varchar(1000),
    recorded_at timestamp(6) with time zone not null
);
create index undertaking_commitment on undertaking (commitment_id);

-- Append-only facts about an undertaking.
create sequence evidence_seq increment by 50;
create table evidence (
    id bigint primary key,
    title varchar(500) not null,
    link varchar(1000),
    sha256 varchar(64),
    seen_on date
);

create sequence milestone_report_seq increment by 50;
create table milestone_report (
    id bigint primary key,
    undertaking_id bigint not null references undertaking,
    milestone varchar(80) not null,
    -- none takes an earlier report back
    done_on date,
    evidence_id bigint references evidence,
    note varchar(100000),
    recorded_at timestamp(6) with time zone not null
);
create index milestone_report_undertaking on milestone_report (undertaking_id);

create sequence verdict_seq increment by 50;
create table verdict (
    id bigint primary key,
    undertaking_id bigint not null references undertaking,
    status varchar(20) not null,
    effective_on date not null,
    reason varchar(100000) not null,
    evidence_id bigint references evidence,
    given_by varchar(300) not null,
    approved_by varchar(300) not null,
    recorded_at timestamp(6) with time zone not null
);
create index verdict_undertaking on verdict (undertaking_id);

create sequence reply_seq increment by 50;
create table reply (
    id bigint primary key,
    undertaking_id bigint not null references undertaking,
    replied_on date not null,
    text varchar(100000) not null,
    language varchar(8) not null,
    claimed_status varchar(20),
    source_title varchar(500) not null,
    source_link varchar(1000),
    recorded_at timestamp(6) with time zone not null
);
create index reply_undertaking on reply (undertaking_id);
