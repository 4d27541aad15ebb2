-- Service items. An article is an id; what it says stands in its versions, of which at most one is published.

create table knowledge.article (
    id         text primary key,
    created_at timestamptz not null default now()
);

create table knowledge.article_version (
    article_id   text        not null references knowledge.article,
    version      int         not null check (version > 0),
    state        text        not null check (state in ('draft', 'published', 'retired')),
    origin       text        not null check (origin in ('seed', 'console')),
    content      jsonb       not null,
    content_hash text        not null,
    created_at   timestamptz not null default now(),
    primary key (article_id, version)
);

create unique index article_version_one_published on knowledge.article_version (article_id) where state = 'published';

-- A seed is imported once per article and content.
create unique index article_version_seed_once on knowledge.article_version (article_id, content_hash) where origin = 'seed';

-- Grows with each publication; the answering processes look at it twice a second.
create table knowledge.revision (
    only_row   boolean     primary key default true check (only_row),
    number     bigint      not null,
    changed_at timestamptz not null default now()
);

insert into knowledge.revision (number) values (0);
