-- Look-ups of cases: who failed how often, and who was told what. A caller stands here as a digest keyed with the salt.

create table cases.salt (
    only_row boolean primary key default true check (only_row),
    value    bytea   not null
);

-- gen_random_uuid is cryptographically strong: 244 random bits.
insert into cases.salt (value) values (uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));

create table cases.attempt (
    case_number  text        not null,
    asker        bytea       not null,
    failures     int         not null,
    failed_at    timestamptz not null,
    locked_until timestamptz,
    primary key (case_number, asker)
);

create index attempt_failed_at on cases.attempt (failed_at);

-- When the next attempt at a case may be made at which others are failing.
create table cases.queue (
    case_number text        primary key,
    free_at     timestamptz not null
);

create table cases.lookup (
    id          bigint generated always as identity primary key,
    at          timestamptz not null,
    channel     text        not null,
    asker       bytea       not null,
    case_number text        not null,
    way         text        not null check (way in ('code', 'name-and-id')),
    result      text        not null
);

create index lookup_at on cases.lookup (at);
create index lookup_case on cases.lookup (case_number, at);
