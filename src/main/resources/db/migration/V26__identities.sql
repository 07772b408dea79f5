-- By which name a provider of OpenID Connect knows a member: bound at the first sign-in, so that from then on no address
-- of mail decides. A member is one person at a provider.
create table member_identity (
    issuer varchar(300) not null,
    subject varchar(255) not null,
    member_id bigint not null references member (id),
    bound_at timestamp(6) with time zone not null,
    primary key (issuer, subject),
    constraint member_identity_once unique (member_id, issuer)
);
