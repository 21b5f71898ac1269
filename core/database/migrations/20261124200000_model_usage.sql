-- What language models were asked for, by organization and day: the budget is kept here, so that all processes share it.
create table model_usage (
  org text not null references organization (id) on delete cascade,
  day date not null,
  calls integer not null default 0,
  -- Reserved before a call and corrected after it; of a call whose answer never came the reservation stands.
  tokens bigint not null default 0,
  refused integer not null default 0,
  primary key (org, day)
);
