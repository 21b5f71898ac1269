-- Plans of any calls: what was previewed, who said yes, what came of each call, and the way back.
alter table plan drop constraint plan_state_check;
alter table plan add constraint plan_state_check
  check (state in ('preview', 'second_person', 'approved', 'running', 'done', 'cancelled', 'expired'));
alter table plan
  add column risk text not null default 'mass' check (risk in ('single', 'several', 'mass')),
  -- Whether two people must approve it.
  add column second_person boolean not null default false,
  -- Each call as it was previewed, in order; what came of those that ran stands in `outcomes`, by place.
  add column calls jsonb not null default '[]',
  add column outcomes jsonb not null default '{}',
  add column next_call int not null default 0,
  -- Who had the same message already, by another plan.
  add column repeated_count int not null default 0,
  -- Until then nothing leaves, and a stop undoes it whole.
  add column undo_until timestamptz,
  -- Stopped, and what had not left is being taken back.
  add column stopping boolean not null default false,
  -- Wall time: somebody runs its next call.
  add column lease_until timestamptz,
  add column finished_at timestamptz;
create index plan_waiting on plan (expires_at) where state in ('preview', 'second_person');
create index plan_running on plan (created_at) where state in ('approved', 'running');
create index plan_stopping on plan (org, id) where stopping;

create table plan_approval (
  org text not null,
  plan_id text not null,
  actor text not null,
  at timestamptz not null,
  primary key (org, plan_id, actor),
  foreign key (org, plan_id) references plan (org, id)
);

-- Proofs are signed, not stored; what is kept is which ones were used, until they would be over anyway.
create table used_proof (
  id text primary key,
  until timestamptz not null
);

-- Secrets of the installation that all its processes share.
create table instance_secret (
  name text primary key,
  value text not null
);
