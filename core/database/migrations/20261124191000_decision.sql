-- What the send decision reads of a patient, without walking over a million rows.

-- The messages that take a place under a cap: of one patient and purpose, the newest first.
create index message_cap on message (org, patient_id, purpose, send_at desc) where state in ('alive', 'done');

-- Whether an address has written since: whoever of our senders it wrote to.
create index conversation_address on conversation (org, channel, address);

-- What a month's sending had cost up to an instant, so that a budget is checked without adding the month up again.
create table spending (
  org text primary key references organization (id),
  month timestamptz not null,
  until timestamptz not null,
  cost_micros bigint not null
);
