-- What staff ask about: the agenda of a day, scores by specialty, payments, all walked in the order in which they are told.

create index appointment_agenda on appointment (org, starts_at, id);

-- Scores alone: who gave them does not matter to the count.
create index survey_scored on survey (org, answered_at) include (search_specialty, score) where score is not null;

create index payment_visit on payment (org, visit_on desc, id desc);
create index payment_patient on payment (org, patient_id, visit_on desc, id desc);

-- What is over, newest first; what is not has an index of its own.
create index incident_resolved on incident (org, opened_at desc, id desc) where status = 'resolved';
