-- What the sandbox still has to do with a message it took: receipts that come later, answers of reserved recipients. Rows stay a day after, so that an answer is not answered again.
create table sandbox_due (
  org text not null,
  id text not null,
  message_id text not null references sandbox_message (id),
  what text not null check (what in ('receipt', 'answer')),
  args jsonb not null,
  due_at timestamptz not null,
  done_at timestamptz,
  primary key (org, id)
);
create index sandbox_due_waiting on sandbox_due (due_at, id) where done_at is null;
create index sandbox_due_message on sandbox_due (message_id);

-- True while the device has not got it yet (it is off); null is no.
alter table sandbox_message add column held boolean;
