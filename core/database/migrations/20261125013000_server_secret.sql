-- Keys that processes of one database sign with for each other; made at first use.
create table server_secret (
  name text primary key,
  value text not null
);
