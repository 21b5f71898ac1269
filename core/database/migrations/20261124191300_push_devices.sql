-- Devices that a patient switched on for push, on our own page.

-- When the patient last did so; null for what the owning system lists. An import takes nothing away that the patient switched on.
alter table contact_point add column switched_on_at timestamptz;
-- A browser that changes its subscription tells us the old one, without saying whose it is.
create index contact_point_device on contact_point (value) where channel = 'push';
