-- Delivery over real providers: lanes with rates and breakers, uncertain hand-overs with a way out, chains, receipts, templates, webhooks.

-- All nullable, for the version before writes whole rows of what it knows. What the provider said, when an uncertain hand-over is looked at again, when an unread message goes on by the next channel.
alter table delivery
  add column code text,
  add column check_at timestamptz,
  add column checks int,
  add column deadline_at timestamptz,
  add column dead_at timestamptz;
drop index delivery_due;
drop index delivery_scheduled;
create index delivery_queued on delivery (org, lane, priority, due_at, id) where state = 'queued';
-- Future rows and retries wait here and are promoted when their hour comes: a poll for work never walks over them.
create index delivery_later on delivery (priority, due_at, id) where state in ('scheduled', 'retrying');
create index delivery_in_hand on delivery (org, channel, address) where state = 'handing_over';
create index delivery_uncertain on delivery (check_at) where state = 'uncertain';
create index delivery_deadline on delivery (deadline_at) where deadline_at is not null;
create index delivery_dead on delivery (org, dead_at) where dead_at is not null;

alter table lane
  -- Hand-overs in a row that failed on the provider's side; the breaker opens on them.
  add column failures int not null default 0,
  add column pause_reason text;

-- An emergency stop holds everything of an organization but safety and conversation.
create table sending_stop (
  org text primary key references organization (id),
  since timestamptz not null,
  actor text not null,
  reason text
);

-- Requests of providers as they came, stored before they are answered; a worker reads them.
create table webhook_event (
  source text not null,
  event_key text not null,
  org text not null,
  url text not null,
  content_type text not null,
  body bytea not null,
  received_at timestamptz not null,
  attempt int not null default 0,
  lease_until timestamptz,
  processed_at timestamptz,
  fault text,
  primary key (source, event_key)
);
create index webhook_waiting on webhook_event (received_at) where processed_at is null;

-- WhatsApp templates as registered with a provider: what may open a conversation.
create table template (
  org text not null references organization (id),
  provider text not null,
  name text not null,
  language text not null,
  words text not null,
  body text not null,
  provider_id text,
  state text not null check (state in ('draft', 'pending', 'approved', 'rejected', 'paused', 'disabled')),
  code text,
  category text not null check (category in ('utility', 'marketing')),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (org, provider, name, language)
);
create index template_provider_id on template (provider, provider_id);

-- The exact words a patient agreed to, and their language: what a proof of consent must show (RGPD 7.1).
alter table consent
  add column text text,
  add column language text;

alter table usage_record
  add column provider text,
  add column template boolean,
  -- Millionths of the organization's currency, by its own price list; null where it keeps none.
  add column cost_micros bigint,
  -- From the hour it was meant for to its hand-over.
  add column wait_ms bigint;
create index usage_at on usage_record (org, at);

create index delivery_event_unmatched on delivery_event (provider, provider_id) where applied_at is null;
