create table indicator (
    no integer primary key,
    code varchar(80) not null unique,
    title varchar(300) not null,
    unit varchar(80) not null,
    direction varchar(20) not null,
    kind varchar(20) not null,
    period_length varchar(20) not null,
    lag_days integer not null,
    lower_bound numeric(28, 6),
    upper_bound numeric(28, 6),
    about text
);

-- The slices of all indicators; the whole is 0 and has no row.
create table breakdown (
    no integer primary key,
    code varchar(80) not null unique
);

create table indicator_breakdown (
    indicator_no integer not null references indicator,
    breakdown_no integer not null references breakdown,
    ordinal integer not null,
    primary key (indicator_no, breakdown_no)
);

create table source (
    no integer primary key,
    code varchar(80) not null unique,
    publisher varchar(200) not null,
    title varchar(500) not null,
    link varchar(1000),
    published_on date,
    read_on date,
    licence varchar(300)
);

-- id = party.no * 2^23 + indicator.no * 2^10 + breakdown.no
create table series (
    id bigint primary key,
    party varchar(40) not null,
    indicator varchar(80) not null,
    breakdown varchar(80) not null
);
create index series_indicator on series (indicator);

-- Only ever added to. id = series.id * 2^20 + the running number in the series, so the figures of a party lie together
-- and in the order in which they were recorded: of several for one period the last counts, the others stay.
-- Days are counted from 1970-01-01. No figure takes the period's figure back.
create table observation (
    id bigint primary key,
    first_day integer not null,
    last_day integer not null,
    figure numeric(28, 6),
    recorded_at timestamp(6) with time zone not null,
    source_no integer not null references source,
    recorded_by varchar(100) not null,
    link varchar(1000),
    note varchar(1000)
);

-- Writers of observations take turns by locking the one row, and leave the moment in it.
create table observation_lock (
    id integer primary key,
    last_recording timestamp(6) with time zone
);
insert into observation_lock (id) values (1);

-- What was loaded from the files that come with the software, by the digest of their bytes.
create table bundle (
    name varchar(200) primary key,
    sha256 varchar(64) not null,
    loaded_at timestamp(6) with time zone not null
);
