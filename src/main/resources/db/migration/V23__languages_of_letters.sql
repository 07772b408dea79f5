-- In which language a party's contact is written to, and replies.
alter table party_contact add column language varchar(8) default 'en' not null;
