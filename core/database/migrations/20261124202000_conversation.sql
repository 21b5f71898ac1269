-- Conversations: bursts read as one turn, when something was said last.
alter table inbound_message
  -- The first message of the turn it was read in; the understanding of the turn stands there.
  add column turn_id text;
-- When the machine said something last.
alter table conversation add column spoken_at timestamptz;

-- Programmes that ask patients for a value, and the fixed bounds beyond which a clinician looks.
create table programme (
  org text not null references organization (id),
  id text not null,
  name text not null,
  question text not null,
  measure text not null check (measure in
    ('glucose', 'blood_pressure', 'weight', 'temperature', 'oxygen', 'pulse', 'pain', 'other')),
  unit text,
  low double precision,
  high double precision,
  -- Of the lower of two values: the diastolic of a blood pressure.
  second_low double precision,
  second_high double precision,
  primary key (org, id)
);
create table programme_enrolment (
  org text not null,
  id text not null,
  patient_id text not null,
  programme_id text not null,
  status text not null default 'active' check (status in ('active', 'ended')),
  created_at timestamptz not null,
  primary key (org, id),
  foreign key (org, patient_id) references patient (org, id),
  foreign key (org, programme_id) references programme (org, id)
);
create index programme_enrolment_patient on programme_enrolment (org, patient_id) where status = 'active';
create table programme_checkin (
  org text not null,
  id text not null,
  enrolment_id text not null,
  value double precision,
  second_value double precision,
  unit text,
  beyond boolean not null,
  inbound_id text,
  at timestamptz not null,
  primary key (org, id),
  foreign key (org, enrolment_id) references programme_enrolment (org, id)
);
create index programme_checkin_enrolment on programme_checkin (org, enrolment_id, at);

-- Hours that are free to be given: what a cancellation leaves, ten minutes later, and what the desk adds.
create table slot (
  org text not null references organization (id),
  id text not null,
  starts_at timestamptz not null,
  zone text not null,
  kind text not null,
  search_kind text not null,
  specialty text,
  practitioner text,
  site_id text,
  status text not null default 'free' check (status in ('free', 'taken', 'withdrawn')),
  free_from timestamptz not null,
  -- The appointment that left it.
  left_by text,
  -- Kept for one patient while they decide.
  offered_to text,
  offered_until timestamptz,
  wish_id text,
  taken_by text,
  created_at timestamptz not null,
  primary key (org, id)
);
create index slot_free on slot (org, search_kind, starts_at) where status = 'free';
create index slot_left_by on slot (org, left_by) where left_by is not null;

-- A contact that somebody says is theirs, until the code that was sent there comes back.
create table contact_code (
  org text not null,
  id text not null,
  patient_id text not null,
  kind text not null check (kind in ('phone', 'email')),
  value text not null,
  code_hash text not null,
  attempts int not null default 0,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  -- Verified, replaced or given up.
  closed_at timestamptz,
  primary key (org, id),
  foreign key (org, patient_id) references patient (org, id)
);
create index contact_code_patient on contact_code (org, patient_id, created_at);
