-- People see their sign-ins by browser and end them, change their address with a key at both ends, and consent to standpoints.
alter table sign_in add column public_key varchar(20);
alter table sign_in add column browser varchar(40);
alter table sign_in add column device varchar(40);
update sign_in set public_key = 's' || id;
alter table sign_in alter column public_key set not null;
alter table sign_in add constraint sign_in_key unique (public_key);

create table address_change (
  id bigint primary key,
  account_id bigint not null references account,
  email varchar(320) not null,
  new_hash varchar(64) not null unique,
  old_hash varchar(64) not null unique,
  asked_at timestamp with time zone not null,
  until timestamp with time zone not null,
  new_confirmed_at timestamp with time zone,
  old_confirmed_at timestamp with time zone,
  by_approval boolean not null,
  ended_at timestamp with time zone
);
create index address_change_by_account on address_change (account_id);

create table standpoint_consent (
  id bigint primary key,
  account_id bigint not null references account,
  notice integer not null,
  given_at timestamp with time zone not null,
  withdrawn_at timestamp with time zone
);
create index standpoint_consent_by_account on standpoint_consent (account_id);
