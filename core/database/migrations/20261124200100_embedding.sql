-- Vectors of texts of our own (labelled examples, knowledge passages), by the model that made them; never of what patients write.
create table embedding (
  org text not null references organization (id) on delete cascade,
  kind text not null,
  key text not null,
  model text not null,
  -- Of the text it was made from: a changed text is embedded again.
  hash text not null,
  numbers real[] not null,
  primary key (org, kind, key, model)
);
-- Where pgvector is installed the search is the database's; elsewhere it is exact, in the process.
do $$ begin
  if exists (select from pg_extension where extname = 'vector') then
    alter table embedding add column vec vector;
  end if;
end $$;
