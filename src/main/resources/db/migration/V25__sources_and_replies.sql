-- Where publishers' figures are fetched from, each allowed by an administrator. Not public.
create sequence figure_source_seq increment by 1;
create table figure_source (
    id bigint primary key,
    title varchar(200) not null,
    address varchar(1000) not null,
    -- under which it is read: some tables do not say themselves which they are
    file_name varchar(200) not null,
    every_days integer not null,
    -- recorded at once where nothing is refused; else it waits to be looked at
    unseen boolean not null,
    allowed_by bigint not null,
    allowed_at timestamp(6) with time zone not null,
    next_at timestamp(6) with time zone not null,
    -- what the publisher said of the version that was fetched last
    etag varchar(500),
    last_modified varchar(100),
    sha256 varchar(64),
    fetched_at timestamp(6) with time zone,
    outcome varchar(20),
    -- why it was not fetched
    trouble varchar(1000),
    -- the import that came of it last; it may be gone
    import_id bigint
);

-- What a party says of itself, and where it shows it.
alter table reply_request add column claimed_status varchar(20);
alter table reply_request add column link varchar(1000);
