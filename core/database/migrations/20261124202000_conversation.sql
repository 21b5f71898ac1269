-- Conversations: bursts read as one turn, when something was said last.
alter table inbound_message
  -- The first message of the turn it was read in; the understanding of the turn stands there.
  add column turn_id text;
-- When the machine said something last.
alter table conversation add column spoken_at timestamptz;
