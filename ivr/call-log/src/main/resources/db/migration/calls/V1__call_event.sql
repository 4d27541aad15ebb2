create schema if not exists calls;

-- The truth of every call. Append-only: a row is never deleted, and the one change allowed is to erase its payload.
create table calls.call_event (
    call_id  uuid        not null,
    seq      integer     not null,
    at       timestamptz not null,
    kind     text        not null,
    source   text        not null,
    court    text        not null,
    payload  text,
    salt     text,
    digest   text        not null,
    hash     text        not null,
    -- Readers follow (tx, position) below pg_snapshot_xmin: a plain serial would skip rows of slower transactions.
    tx       xid8        not null default pg_current_xact_id(),
    position bigserial   not null,
    primary key (call_id, seq)
);

create index call_event_order on calls.call_event (tx, position);
create index call_event_time on calls.call_event (at) where kind in ('CallStarted', 'CallEnded');

create function calls.only_erase() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE'
        and new.payload is null and new.salt is null
        and (new.call_id, new.seq, new.at, new.kind, new.source, new.court, new.digest, new.hash, new.tx, new.position)
            is not distinct from
            (old.call_id, old.seq, old.at, old.kind, old.source, old.court, old.digest, old.hash, old.tx, old.position)
    then
        return new;
    end if;
    raise exception 'call_event is append-only';
end $$;

create trigger call_event_append_only before update or delete on calls.call_event
    for each row execute function calls.only_erase();
