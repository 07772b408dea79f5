-- In which language a member is written to, and where its morning begins; without, as the server is set.
alter table member add column language varchar(8);
alter table member add column zone varchar(40);

-- Who at the desk sees to what: kind is COMMITMENT (of one party, or of all where it is empty) or FRAMEWORK. Not public.
create table assignment (
    member_id bigint not null references member (id),
    kind varchar(12) not null,
    slug varchar(80) not null,
    party varchar(40) not null,
    assigned_at timestamp(6) with time zone not null,
    primary key (member_id, kind, slug, party)
);

-- What was put off, for everybody whom it needs, until a day; it holds for the deadline that it had then. Not public.
create table snooze (
    subject varchar(300) primary key,
    due_on date,
    until_on date not null,
    reason varchar(1000) not null,
    member_id bigint not null references member (id),
    snoozed_at timestamp(6) with time zone not null
);

-- One row a member and morning, whether there was anything to tell; the letter that told it.
create table reminder_morning (
    member_id bigint not null references member (id),
    morning date not null,
    letter_key varchar(200),
    primary key (member_id, morning)
);
create index reminder_morning_letter on reminder_morning (letter_key);

-- Which tier of a deadline a member was told, written with the letter. A deadline that moved has none.
create table reminder_told (
    member_id bigint not null references member (id),
    subject varchar(300) not null,
    due_on date not null,
    tier integer not null,
    morning date not null,
    primary key (member_id, subject, due_on, tier)
);
create index reminder_told_morning on reminder_told (member_id, morning);
