-- Whose word silenced an address lately is asked for every message, and almost always of nobody.
create index consent_silenced on consent (org, patient_id, at) where status = 'withdrawn' and how in ('reply', 'link');
