-- Courts as a tree: a court's code begins with the code of the court above it, parts separated by dots.
create table desk.court (
    code      text    primary key check (code ~ '^[0-9]+(\.[0-9]+)*$'),
    name      text    not null,
    level     text    not null check (level in ('高级', '中级', '基层')),
    fictional boolean not null
);

create table desk.account (
    username      text        primary key check (username ~ '^[a-z][a-z0-9_-]{1,31}$'),
    role          text        not null check (role in ('agent', 'handler', 'supervisor', 'editor', 'reviewer', 'admin')),
    display_name  text        not null,
    password_hash text        not null,
    court         text        not null references desk.court,
    created_at    timestamptz not null default now()
);

-- Days that differ from the ordinary week. The law names the festivals, but which days are moved is announced each
-- year, so rows come from that announcement only and say which one.
create table desk.working_day (
    day    date primary key,
    kind   text not null check (kind in ('work', 'rest')),
    source text not null
);

-- A call in one row, derived from calls.call_event: may be emptied together with the cursor and is then made again.
create table desk.call_summary (
    call_id     uuid        primary key,
    started_at  timestamptz not null,
    ended_at    timestamptz,
    caller      text,
    court       text        not null,
    outcome     text,
    duration_ms bigint,
    turns       integer     not null,
    last_text   text
);

create index call_summary_time on desk.call_summary (started_at desc, call_id);
create index call_summary_live on desk.call_summary (started_at desc) where ended_at is null;

-- What was said, for searching: grams are all pairs of neighbouring characters, so Chinese needs no word list here.
create table desk.call_text (
    call_id uuid   primary key references desk.call_summary on delete cascade,
    text    text   not null,
    grams   text[] not null
);

create index call_text_grams on desk.call_text using gin (grams);

create table desk.work_order (
    order_no   text        primary key,
    call_id    uuid        not null,
    need_no    integer     not null,
    kind       text        not null,
    court      text        not null,
    state      text        not null,
    summary    text        not null,
    caller     text,
    created_at timestamptz not null,
    unique (call_id, need_no)
);

create index work_order_time on desk.work_order (created_at desc, order_no);

create table desk.order_history (
    id       bigint generated always as identity primary key,
    order_no text        not null references desk.work_order,
    at       timestamptz not null,
    who      text        not null,
    what     text        not null
);

create index order_history_order on desk.order_history (order_no, id);

create function desk.append_only() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name;
end $$;

create trigger order_history_append_only before update or delete on desk.order_history
    for each row execute function desk.append_only();

-- How far the log is projected. One row; whoever projects holds its lock.
create table desk.projection_cursor (
    one      boolean primary key default true check (one),
    tx       text    not null,
    position bigint  not null
);

insert into desk.projection_cursor (tx, position) values ('0', 0);

-- Events that could not be projected, for a person to look at. No content, only what kind of fault it was.
create table desk.projection_aside (
    call_id uuid        not null,
    seq     integer     not null,
    fault   text        not null,
    at      timestamptz not null default now(),
    primary key (call_id, seq)
);

-- Spring Session's own layout.
create table desk.session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval integer  not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);

create unique index session_id on desk.session (session_id);
create index session_expiry on desk.session (expiry_time);
create index session_principal on desk.session (principal_name);

create table desk.session_attributes (
    session_primary_id char(36)     not null references desk.session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);
