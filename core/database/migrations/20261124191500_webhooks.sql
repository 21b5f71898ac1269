-- The line in front of the worker that reads providers' requests, and what a provider did with a stop word.

alter table webhook_event
  -- Certainly no patient's words (receipts alone): it waits behind those that may hold some.
  add column later boolean;

-- What nobody has tried yet is taken by hundreds; what was tried before is taken one at a time.
drop index webhook_waiting;
create index webhook_fresh on webhook_event (org, coalesce(later, false), received_at) where processed_at is null and attempt = 0;
create index webhook_tried on webhook_event (org, lease_until) where processed_at is null and attempt > 0;
create index webhook_processed on webhook_event (processed_at) where processed_at is not null;
create index webhook_faulty on webhook_event (org, received_at) where processed_at is not null and fault is not null;

-- The provider itself lets nothing more through to that address: not even a last confirmation may be tried.
alter table inbound_message add column provider_stopped boolean;
