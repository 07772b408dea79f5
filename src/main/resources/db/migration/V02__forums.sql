create table theme (
    slug varchar(80) primary key,
    title varchar(200) not null,
    about varchar(100000),
    ordinal integer not null
);

create table framework (
    slug varchar(80) primary key,
    title varchar(300) not null,
    about varchar(100000),
    adopted_on date,
    source_title varchar(500),
    source_link varchar(1000),
    ordinal integer not null
);

create table framework_round (
    framework varchar(80) not null references framework,
    slug varchar(80) not null,
    title varchar(300) not null,
    starts_on date not null,
    ends_on date,
    primary key (framework, slug)
);

-- An ISO 8601 span after adoption: P6M, P2Y, P7Y, P12Y.
create table framework_horizon (
    framework varchar(80) not null references framework,
    span varchar(10) not null,
    title varchar(200) not null,
    primary key (framework, span)
);

create table forum_session (
    slug varchar(80) primary key,
    framework varchar(80) references framework,
    title varchar(500) not null,
    held_on date,
    about varchar(100000),
    source_document varchar(500) not null,
    source_link varchar(1000),
    ordinal integer not null
);

-- Questions, practices, quotes, resources, mechanisms: what was said and pointed to. One shape, told apart by kind.
create table forum_item (
    slug varchar(80) primary key,
    kind varchar(20) not null,
    framework varchar(80) references framework,
    session_slug varchar(80) references forum_session,
    title varchar(500),
    text varchar(100000) not null,
    language varchar(8) not null,
    link varchar(1000),
    publisher varchar(300),
    attribution varchar(20),
    speaker varchar(300),
    approval varchar(500),
    source_document varchar(500) not null,
    source_section varchar(300),
    source_link varchar(1000),
    ordinal integer not null
);

create table forum_item_theme (
    item varchar(80) not null references forum_item,
    theme varchar(80) not null references theme,
    primary key (item, theme)
);

create table answer (
    id bigint primary key,
    question varchar(80) not null references forum_item,
    party varchar(40) not null references party (code),
    answered_on date not null,
    text varchar(100000) not null,
    language varchar(8) not null,
    source_title varchar(500) not null,
    source_link varchar(1000),
    recorded_at timestamp(6) with time zone not null
);
create sequence answer_seq increment by 50;
