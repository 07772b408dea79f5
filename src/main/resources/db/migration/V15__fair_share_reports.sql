-- Fair-share reports as they were issued. Rows are never updated and never deleted: a correction is another edition.
create table fair_share_report (
    id varchar(60) primary key,
    report_year integer not null,
    kind varchar(20) not null,
    edition integer not null,
    -- which time of the timetable it was issued for, each once; none for one that a person issued
    issued_for varchar(60) unique,
    issued_at timestamp(6) with time zone not null,
    known_at timestamp(6) with time zone not null,
    method varchar(60) not null,
    -- the one that it corrects
    corrects varchar(60) references fair_share_report,
    -- canonical JSON: keys sorted, no white space, decimals as strings
    content text not null,
    -- of the content as UTF-8
    sha256 varchar(64) not null,
    -- of what it says, whenever it was issued: so that nothing is issued twice
    substance varchar(64) not null,
    sheet bytea not null,
    unique (report_year, kind, edition)
);
