-- Approved texts that questions are answered from, and the paragraphs they are quoted by.
create table knowledge_article (
  org text not null references organization (id),
  id text not null,
  -- What it is about, the same in every language.
  slug text not null,
  language text not null,
  title text not null,
  -- Everyday words that people ask with.
  topics text[] not null default '{}',
  -- Who answers when the article is not enough; null: support.
  queue text,
  valid_from date,
  valid_to date,
  hash text not null,
  imported_at timestamptz not null,
  primary key (org, id),
  unique (org, slug, language)
);
create table knowledge_passage (
  org text not null,
  article_id text not null,
  seq int not null,
  text text not null,
  -- Without accents, title and topics in front; for words that are nearly right.
  folded text not null,
  -- Title and topics weigh A, the paragraph's own words B.
  search tsvector not null,
  primary key (org, article_id, seq),
  foreign key (org, article_id) references knowledge_article (org, id) on delete cascade
);
create index knowledge_passage_search on knowledge_passage using gin (search);
