-- A life may be at risk. From a call: derived from its event, at most once. From writing: one that is open per conversation.
create table desk.alert (
    id              bigint generated always as identity primary key,
    level           text        not null,
    kind            text        not null,
    channel         text        not null,
    court           text        not null,
    at              timestamptz not null,
    call_id         uuid,
    seq             integer,
    session_id      text,
    words           text,
    acknowledged_at timestamptz,
    acknowledged_by text,
    unique (call_id, seq),
    check ((call_id is null) = (seq is null)),
    check ((acknowledged_at is null) = (acknowledged_by is null))
);

create index alert_open on desk.alert (id) where acknowledged_at is null;
create unique index alert_session on desk.alert (session_id) where acknowledged_at is null;
