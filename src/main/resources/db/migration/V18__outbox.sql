-- Waiting letters are found by urgency and time alone: not_before is null once a letter no longer waits. What somebody
-- waits for at the door does not stand behind a hundred thousand digests.
drop index letter_state;
drop index letter_created;
alter table letter alter column not_before drop not null;
alter table letter add column urgency smallint;
update letter set urgency = case when kind = 'ENTRANCE' then 0 else 1 end;
update letter set not_before = null where state not in ('PENDING', 'DEFERRED');
alter table letter alter column urgency set not null;
create index letter_due on letter (urgency, not_before);
create index letter_state on letter (state, id);

-- Who the letter is to, as a hash under a key of this installation: by it all to one address are found, also when the
-- address itself is no longer kept.
alter table letter add column recipient_hash varchar(64);
create index letter_recipient on letter (recipient_hash);

-- That key: a dump without it tells nobody whether an address that they know is in it.
create table mail_key (
    id integer primary key check (id = 1),
    secret varchar(64) not null
);

-- Addresses that get nothing more. The hint is what a person needs to recognise the address, and no address.
create table suppressed_address (
    address_hash varchar(64) primary key,
    reason varchar(20) not null,
    hint varchar(100) not null,
    said varchar(500),
    since timestamp(6) with time zone not null
);

-- Whether anything is sent at all: not while the server takes nothing from us, and not by a clock that ran ahead.
create table mail_channel (
    id integer primary key check (id = 1),
    closed_since timestamp(6) with time zone,
    closed_why varchar(600),
    tries integer not null,
    next_try timestamp(6) with time zone,
    held_since timestamp(6) with time zone,
    held_why varchar(600)
);
insert into mail_channel (id, tries) values (1, 0);
