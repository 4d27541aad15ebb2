-- A version goes draft → review → published → retired; scheduled waits for the first day of its validity.
alter table knowledge.article_version drop constraint article_version_state_check;
alter table knowledge.article_version add constraint article_version_state_check
    check (state in ('draft', 'review', 'scheduled', 'published', 'retired', 'discarded'));

-- Grows with each change of the version; who changes it says which one he saw.
alter table knowledge.article_version add column edit int not null default 1;

-- The version whose content it began with.
alter table knowledge.article_version add column based_on int;

-- Editors work on one version of an article at a time. Seeds that arrive as drafts are offers beside it.
create unique index article_version_one_open on knowledge.article_version (article_id)
    where origin = 'console' and state in ('draft', 'review', 'scheduled');

create table knowledge.article_history (
    id         bigint generated always as identity primary key,
    article_id text        not null,
    version    int         not null,
    at         timestamptz not null default now(),
    who        text        not null,
    what       text        not null check (what in
        ('imported', 'drafted', 'saved', 'submitted', 'rejected', 'scheduled', 'published', 'retired', 'discarded')),
    reason     text,
    foreign key (article_id, version) references knowledge.article_version
);

create index article_history_version on knowledge.article_history (article_id, version, id);

create function knowledge.append_only() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name;
end $$;

create trigger article_history_append_only before update or delete on knowledge.article_history
    for each row execute function knowledge.append_only();
