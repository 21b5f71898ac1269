-- When the danger net read a message; nothing is read in its turn before.
alter table inbound_message add column netted_at timestamptz;
update inbound_message set netted_at = received_at where processed_at is not null;
create index inbound_unnetted on inbound_message (received_at) where processed_at is null and netted_at is null;
