-- People answer: who is on call, who was alerted, who told of it, who owns what. New columns are nullable: the version before writes whole rows of what it knows.

create table rota (
  org text primary key references organization (id),
  body jsonb not null,
  actor text not null,
  at timestamptz not null
);

alter table incident
  -- When somebody on call is alerted (again); null once somebody acknowledged, and where nobody is to be alerted.
  add column next_alert_at timestamptz,
  -- How often somebody was alerted.
  add column alerts int,
  -- Since when nobody is on call for it.
  add column unmanned_since timestamptz,
  -- What alike reports are joined by; null where each stands alone.
  add column group_key text,
  add column last_report_at timestamptz,
  -- It cannot wait in line: the video call is now.
  add column pressing boolean,
  add column acknowledged_by text,
  add column resolved_by text;
create index incident_alert on incident (next_alert_at) where next_alert_at is not null;
create index incident_unresolved on incident (org, queue, opened_at) where status <> 'resolved';
create index incident_group on incident (org, group_key) where group_key is not null and status <> 'resolved';

-- Each time something was told; the first one opened the incident.
create table incident_report (
  org text not null,
  id text not null,
  incident_id text not null,
  patient_id text,
  conversation_id text,
  inbound_id text,
  feedback_id text,
  at timestamptz not null,
  primary key (org, id)
);
insert into incident_report (org, id, incident_id, patient_id, conversation_id, inbound_id, feedback_id, at)
  select org, id, id, patient_id, conversation_id, inbound_id, feedback_id, opened_at from incident;
create index incident_report_incident on incident_report (org, incident_id, at);
create index incident_report_conversation on incident_report (org, conversation_id) where conversation_id is not null;
create index incident_report_patient on incident_report (org, patient_id) where patient_id is not null;
create unique index incident_report_once on incident_report (org, incident_id, inbound_id) where inbound_id is not null;

alter table conversation
  add column owned_at timestamptz,
  -- When the person who owns it wrote last.
  add column answered_at timestamptz;
create index conversation_owned on conversation (org, owned_at) where owner = 'person';

-- Which person of the rota an alert goes to.
alter table message add column staff_id text;
create index message_incident on message (org, subject_id) where subject_type = 'incident';
create index message_conversation on message (org, conversation_id, created_at) where conversation_id is not null;
create index inbound_patient on inbound_message (org, patient_id, received_at) where patient_id is not null;

-- The machine answers a message once with the same words; a person may answer it as often as it takes.
drop index message_reply_once;
create unique index message_reply_once on message (org, answers_inbound_id, words)
  where answers_inbound_id is not null and words <> 'person_reply';
