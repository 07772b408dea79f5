-- Who promises and who is measured. "no" is packed into the keys of series and undertakings: it never changes.
create table party (
    no integer primary key,
    code varchar(40) not null unique,
    kind varchar(20) not null,
    name varchar(200) not null,
    region varchar(80),
    subregion varchar(80),
    iso2 varchar(2),
    m49 varchar(3),
    un_member boolean not null default false,
    about varchar(100000),
    link varchar(1000)
);

create table party_name (
    party_no integer not null references party,
    language varchar(8) not null,
    name varchar(200) not null,
    primary key (party_no, language)
);

-- Who belongs to a party of kind GROUP, both dates inclusive; no date, no bound.
create table party_member (
    group_no integer not null references party,
    member_no integer not null references party,
    member_from date,
    member_until date,
    primary key (group_no, member_no)
);
