-- What a person said to the staff desk so far: a correction in the next sentence is read with it. Short-lived.
create table staff_session (
  org text not null references organization (id),
  id text not null,
  principal text not null,
  -- Sentences, the oldest first.
  turns jsonb not null,
  -- Calls that were done: tool, arguments, message.
  done jsonb not null,
  -- A plan that waits for the next word.
  plan_id text,
  updated_at timestamptz not null,
  primary key (org, id)
);
create index staff_session_age on staff_session (org, updated_at);
