-- A suspension that outlasts its account, by a hash of the address.
create table kept_suspension (
  id bigint primary key,
  address_hash varchar(64) not null unique,
  reason varchar(1000) not null,
  since timestamp with time zone not null,
  until timestamp with time zone,
  kept_until timestamp with time zone not null
);
