-- Figures that somebody brings: first as a file that waits to be looked at, then as what was recorded of it, which can
-- be undone. Not public.
create sequence figure_import_seq increment by 1;
create table figure_import (
    id bigint primary key,
    name varchar(300) not null,
    origin varchar(20) not null,
    -- until it is recorded, dropped or expired
    content bytea,
    sha256 varchar(64) not null,
    brought_by bigint not null,
    brought_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    refused integer not null,
    recorded_by bigint,
    recorded_at timestamp(6) with time zone,
    reason varchar(500),
    added integer,
    corrected integer,
    unchanged integer,
    undone_by bigint,
    undone_at timestamp(6) with time zone,
    undo_reason varchar(500)
);

-- Which observations an import wrote.
create table figure_import_row (
    import_id bigint not null references figure_import,
    observation_id bigint not null references observation,
    primary key (import_id, observation_id)
);
