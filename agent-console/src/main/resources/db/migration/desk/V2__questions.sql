-- What people asked and got no good answer to, for those who write the answers. The words are the caller's: they are
-- deleted after ninety days.
create table desk.question (
    id         bigint generated always as identity primary key,
    at         timestamptz      not null,
    source     text             not null check (source in ('call', 'web')),
    call_id    uuid,
    seq        integer,
    court      text             not null,
    text       text             not null,
    intent     text             not null,
    confidence double precision not null,
    reason     text             not null check (reason in ('unanswered', 'unverified', 'doubtful')),
    -- The article whose draft took the question up.
    article_id text,
    unique (call_id, seq)
);

create index question_time on desk.question (at desc);
