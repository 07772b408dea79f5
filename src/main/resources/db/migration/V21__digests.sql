-- What there is to tell, numbered in the one order in which it is told: a number is given when everything before it can
-- be seen, so nobody's mark ever passes by something that is committed later.
create table news (
    number bigint primary key,
    -- a change of status
    undertaking_id bigint,
    change_number integer,
    -- or an issued report
    report varchar(60) unique,
    unique (undertaking_id, change_number)
);

create table news_head (
    id integer primary key check (id = 1),
    number bigint not null,
    -- what was recorded before somebody first subscribed is no news
    begins_at timestamp(6) with time zone,
    gathered_until timestamp(6) with time zone
);
insert into news_head (id, number) values (1, 0);

-- What a digest says, whoever gets it: its page is made of this and of the record as it was known then.
create table digest (
    id varchar(24) primary key,
    language varchar(2) not null,
    frequency varchar(10) not null,
    -- on which its day, week or month was over
    closed_on date not null,
    -- as KIND:key, separated by spaces
    scopes text not null,
    -- the numbers of its news, as 17-42,57
    news text not null,
    made_at timestamp(6) with time zone not null
);

-- Which news went to whom with which letter. SENT until more is known; LOST: it was never
-- sent; PERHAPS: nobody can say. What is lost or perhaps lost returns in the next, and is RETURNED then.
create table digest_sent (
    subscription_id bigint not null references subscription,
    period varchar(20) not null,
    -- none where it said that nothing happened
    digest varchar(24) references digest,
    fate varchar(20) not null,
    sent_at timestamp(6) with time zone not null,
    primary key (subscription_id, period)
);
create index digest_sent_fate on digest_sent (fate);
