-- The ground: every table carries its organization; instants are timestamptz, and business time is always passed in.

create table clock (
  singleton boolean primary key default true check (singleton),
  offset_ms bigint not null default 0,
  started_at text
);

create table organization (
  id text primary key,
  name text not null,
  zone text not null,
  incident_seq int not null default 0,
  settings jsonb not null default '{}'
);

create table site (
  org text not null references organization (id),
  id text not null,
  name text not null,
  zone text not null,
  municipality text,
  province text,
  primary key (org, id)
);

create table api_key (
  org text not null references organization (id),
  id text not null,
  name text not null,
  hash text not null unique,
  scopes text[] not null,
  created_at timestamptz not null,
  revoked_at timestamptz,
  primary key (org, id)
);

create table idempotency_record (
  org text not null,
  principal text not null,
  key text not null,
  route text not null,
  body_hash text not null,
  state text not null check (state in ('in_progress', 'done')),
  status int,
  answer jsonb,
  created_at timestamptz not null,
  primary key (org, principal, key)
);

-- Patients ---------------------------------------------------------------------------------------------------------
create table patient (
  org text not null references organization (id),
  id text not null,
  external_id text not null,
  record_number text,
  given text not null,
  family text not null,
  search_name text not null,
  birth_date date,
  sex text not null default 'unknown' check (sex in ('female', 'male', 'other', 'unknown')),
  language text,
  zone text,
  municipality text,
  province text,
  search_place text,
  status text not null default 'active' check (status in ('active', 'inactive', 'deceased')),
  merged_into text,
  -- Somebody wrote that the patient died; nothing leaves until a person has looked.
  held_since timestamptz,
  version int not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (org, id),
  unique (org, external_id)
);
create index patient_search_name on patient (org, search_name text_pattern_ops);
create index patient_record_number on patient (org, record_number);
create index patient_birth_date on patient (org, birth_date);

create table contact_point (
  org text not null,
  id text not null,
  patient_id text not null,
  channel text not null check (channel in ('whatsapp', 'sms', 'email', 'push')),
  kind text not null check (kind in ('phone', 'email', 'subscription', 'bsuid')),
  value text not null,
  preferred boolean not null default false,
  verified_at timestamptz,
  status text not null default 'active' check (status in ('active', 'blocked', 'dead', 'old')),
  status_reason text,
  created_at timestamptz not null,
  primary key (org, id),
  unique (org, patient_id, channel, value),
  foreign key (org, patient_id) references patient (org, id)
);
create index contact_point_value on contact_point (org, channel, value);

create table relationship (
  org text not null,
  patient_id text not null,
  related_id text not null,
  kind text not null check (kind in ('guardian', 'carer')),
  relation text,
  primary key (org, patient_id, related_id),
  foreign key (org, patient_id) references patient (org, id),
  foreign key (org, related_id) references patient (org, id)
);

-- Append-only ledger: what stands is the newest row of patient, purpose and channel.
create table consent (
  org text not null,
  id text not null,
  seq bigint generated always as identity,
  patient_id text not null,
  purpose text not null check (purpose in ('care', 'billing', 'survey', 'prevention', 'commercial')),
  channel text not null check (channel in ('whatsapp', 'sms', 'email', 'push')),
  status text not null check (status in ('given', 'withdrawn')),
  how text not null,
  text_version text,
  evidence jsonb not null default '{}',
  actor text not null,
  at timestamptz not null,
  primary key (org, id),
  foreign key (org, patient_id) references patient (org, id)
);
create index consent_current on consent (org, patient_id, purpose, channel, seq desc);

-- Care -------------------------------------------------------------------------------------------------------------
create table appointment (
  org text not null,
  id text not null,
  external_id text,
  patient_id text not null,
  version int not null default 1,
  status text not null check (status in ('booked', 'confirmed', 'cancelled', 'fulfilled', 'noshow')),
  starts_at timestamptz not null,
  zone text not null,
  kind text not null,
  search_kind text not null,
  specialty text,
  practitioner text,
  site_id text,
  video_url text,
  source text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (org, id),
  foreign key (org, patient_id) references patient (org, id)
);
create index appointment_patient on appointment (org, patient_id, starts_at);
create unique index appointment_external on appointment (org, external_id) where external_id is not null;
create unique index appointment_one_at_a_time on appointment (org, patient_id, starts_at) where status in ('booked', 'confirmed');

create table appointment_version (
  org text not null,
  appointment_id text not null,
  version int not null,
  status text not null,
  starts_at timestamptz not null,
  kind text not null,
  actor text not null,
  at timestamptz not null,
  primary key (org, appointment_id, version)
);

create table appointment_wish (
  org text not null,
  id text not null,
  patient_id text not null,
  appointment_id text,
  kind text not null check (kind in ('reschedule', 'request')),
  dates jsonb not null default '[]',
  inbound_id text,
  at timestamptz not null,
  primary key (org, id)
);

create table payment (
  org text not null,
  id text not null,
  patient_id text not null,
  version int not null default 1,
  status text not null check (status in ('pending', 'claimed_paid', 'paid', 'cancelled')),
  amount_cents int not null check (amount_cents > 0),
  currency text not null default 'EUR',
  visit_on date not null,
  held_until timestamptz,
  source text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (org, id),
  foreign key (org, patient_id) references patient (org, id)
);
create unique index payment_one_per_visit on payment (org, patient_id, visit_on) where status in ('pending', 'claimed_paid');

create table survey (
  org text not null,
  id text not null,
  patient_id text not null,
  appointment_id text,
  specialty text not null,
  search_specialty text not null,
  visit_on date not null,
  status text not null check (status in ('open', 'answered', 'expired')),
  score int,
  comment text,
  created_at timestamptz not null,
  answered_at timestamptz,
  primary key (org, id),
  unique (org, patient_id, search_specialty, visit_on),
  foreign key (org, patient_id) references patient (org, id)
);

create table reminder (
  org text not null,
  id text not null,
  patient_id text not null,
  kind text not null check (kind in ('appointment', 'medication', 'checkup')),
  reason text not null,
  search_reason text not null,
  due_at timestamptz not null,
  zone text not null,
  appointment_id text,
  status text not null default 'active' check (status in ('active', 'taken', 'cancelled')),
  created_at timestamptz not null,
  primary key (org, id),
  unique (org, patient_id, search_reason, due_at)
);

create table feedback (
  org text not null,
  id text not null,
  patient_id text not null,
  channel text,
  body text not null,
  interpretation jsonb not null,
  source text not null,
  at timestamptz not null,
  primary key (org, id)
);

-- Conversations ----------------------------------------------------------------------------------------------------
create table conversation (
  org text not null,
  id text not null,
  channel text not null,
  our_sender text not null,
  address text not null,
  owner text not null default 'agent' check (owner in ('agent', 'person')),
  owner_id text,
  seq bigint not null default 0,
  last_inbound_at timestamptz,
  disclosed_at timestamptz,
  unclear_in_a_row int not null default 0,
  created_at timestamptz not null,
  primary key (org, id),
  unique (org, channel, our_sender, address)
);

-- What arrived, stored before anybody is answered. One row is one event of the outside world.
create table inbound_message (
  org text not null,
  id text not null,
  conversation_id text not null,
  seq bigint not null,
  provider text not null,
  provider_id text not null,
  kind text not null check (kind in ('text', 'button', 'media')),
  body text not null default '',
  payload text,
  quoted_provider_id text,
  media_kind text,
  patient_id text,
  last_outbound text,
  interpretation jsonb,
  queue text,
  received_at timestamptz not null,
  lease_until timestamptz,
  attempt int not null default 0,
  processed_at timestamptz,
  primary key (org, id),
  unique (provider, provider_id),
  unique (org, conversation_id, seq)
);
create index inbound_waiting on inbound_message (org, conversation_id, seq) where processed_at is null;

create table incident (
  org text not null,
  id text not null,
  number int not null,
  queue text not null,
  intent text not null,
  urgency text not null,
  category text,
  severity text,
  patient_id text,
  conversation_id text,
  inbound_id text,
  feedback_id text,
  listed jsonb not null default '[]',
  status text not null check (status in ('open', 'acknowledged', 'resolved')),
  owner text,
  reports int not null default 1,
  opened_at timestamptz not null,
  acknowledged_at timestamptz,
  resolved_at timestamptz,
  primary key (org, id),
  unique (org, number)
);
create unique index incident_once on incident (org, inbound_id, queue) where inbound_id is not null;

-- Sending ----------------------------------------------------------------------------------------------------------
-- message: what is to be said to whom and why. delivery: one attempt on one channel (the outbox). delivery_event: what providers told.
create table message (
  org text not null,
  id text not null,
  recipient text not null check (recipient in ('patient', 'staff', 'address')),
  patient_id text,
  purpose text not null,
  kind text not null,
  words text not null,
  slots jsonb not null default '{}',
  language text not null,
  subject_type text,
  subject_id text,
  subject_version int,
  business_key text,
  binding_channel text,
  hour_chosen boolean not null default false,
  state text not null check (state in ('alive', 'done', 'blocked', 'failed', 'cancelled')),
  reason text,
  send_at timestamptz not null,
  valid_until timestamptz,
  priority int not null,
  plan_id text,
  conversation_id text,
  answers_inbound_id text,
  actor text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (org, id),
  foreign key (org, patient_id) references patient (org, id)
);
create index message_patient on message (org, patient_id, created_at desc);
create index message_plan on message (org, plan_id) where plan_id is not null;
create index message_subject on message (org, subject_type, subject_id) where state = 'alive';
create unique index message_reply_once on message (org, answers_inbound_id, words) where answers_inbound_id is not null;

create table delivery (
  org text not null,
  id text not null,
  message_id text not null,
  hop int not null,
  channel text not null,
  lane text not null,
  contact_point_id text,
  address text not null,
  guardian_id text,
  state text not null check (state in (
    'scheduled', 'queued', 'claimed', 'handing_over', 'sent', 'delivered', 'read',
    'retrying', 'uncertain', 'undelivered', 'failed', 'expired', 'cancelled', 'blocked')),
  reason text,
  due_at timestamptz not null,
  priority int not null,
  attempt int not null default 0,
  worker text,
  lease_until timestamptz,
  content jsonb,
  provider text,
  provider_id text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  sent_at timestamptz,
  primary key (org, id),
  unique (org, message_id, hop)
);
create index delivery_due on delivery (priority, due_at, id) where state in ('queued', 'retrying');
create index delivery_scheduled on delivery (due_at) where state = 'scheduled';
create index delivery_leased on delivery (lease_until) where state in ('claimed', 'handing_over');
create index delivery_address on delivery (org, channel, address, created_at desc);

create table delivery_event (
  org text,
  id text primary key,
  provider text not null,
  provider_id text not null,
  event_key text not null,
  delivery_id text,
  type text not null,
  detail jsonb not null default '{}',
  at timestamptz not null,
  received_at timestamptz not null,
  applied_at timestamptz,
  unique (provider, event_key)
);
create index delivery_event_delivery on delivery_event (org, delivery_id);

create table provider_message (
  provider text not null,
  provider_id text not null,
  org text not null,
  delivery_id text not null,
  primary key (provider, provider_id)
);

-- One row per organization and sender: the rate, the pause and the turn of a road out.
create table lane (
  org text not null,
  id text not null,
  channel text not null,
  sender text not null,
  tokens double precision not null,
  rate_per_second double precision not null,
  refilled_at timestamptz not null,
  paused_until timestamptz,
  last_served timestamptz,
  primary key (org, id)
);

create table business_key (
  org text not null,
  key text not null,
  message_id text not null,
  fingerprint text not null,
  created_at timestamptz not null,
  primary key (org, key)
);

create table plan (
  org text not null,
  id text not null,
  tool text not null,
  args jsonb not null,
  args_hash text not null,
  state text not null check (state in ('preview', 'approved', 'running', 'done', 'cancelled', 'expired')),
  recipients int not null,
  cursor text,
  done_count int not null default 0,
  blocked_count int not null default 0,
  understood text,
  created_by text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  approved_by text,
  approved_at timestamptz,
  primary key (org, id)
);

create table alert_text (
  org text not null,
  id text not null,
  name text not null,
  search_name text not null,
  texts jsonb not null,
  created_at timestamptz not null,
  primary key (org, id),
  unique (org, search_name)
);

create table link (
  code text primary key,
  org text not null,
  kind text not null,
  patient_id text,
  subject_type text,
  subject_id text,
  message_id text,
  language text not null,
  target text,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index link_message on link (org, message_id);

create table usage_record (
  org text not null,
  id text not null,
  delivery_id text not null,
  channel text not null,
  purpose text not null,
  segments int not null,
  at timestamptz not null,
  primary key (org, id),
  unique (org, delivery_id)
);

-- What arrived on a sandbox device; a provider's own store, as it were.
create table sandbox_message (
  org text not null,
  id text primary key,
  seq bigint generated always as identity,
  channel text not null,
  our_sender text not null,
  address text not null,
  content jsonb not null,
  callback text not null,
  at timestamptz not null,
  read_at timestamptz
);
create index sandbox_message_address on sandbox_message (org, address, seq);

-- Append-only; written in the same transaction as every change of state.
create table event (
  org text not null,
  seq bigint generated always as identity primary key,
  type text not null,
  ids jsonb not null,
  at timestamptz not null
);
create index event_org on event (org, seq);
create index event_message on event (org, (ids ->> 'message')) where ids ? 'message';

create table job (
  org text not null,
  id text not null,
  kind text not null,
  key text,
  args jsonb not null default '{}',
  state text not null check (state in ('queued', 'running', 'done', 'failed')),
  due_at timestamptz not null,
  lease_until timestamptz,
  worker text,
  attempt int not null default 0,
  result jsonb,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (org, id)
);
create unique index job_key on job (org, kind, key) where key is not null;
create index job_due on job (due_at) where state = 'queued';
