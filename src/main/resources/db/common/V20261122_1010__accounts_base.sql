create table account (
  id bigint primary key,
  version integer not null,
  public_key varchar(20) not null unique,
  email varchar(320) not null,
  email_lower varchar(320) not null unique,
  password_hash varchar(200) not null,
  display_name varchar(80) not null,
  time_zone varchar(60) not null,
  state varchar(20) not null,
  administrator boolean not null,
  moderator boolean not null,
  joined_at timestamp with time zone not null,
  confirmed_at timestamp with time zone
);
create index account_by_joining on account (joined_at, id);

create table account_suspension (
  id bigint primary key,
  account_id bigint not null references account,
  by_account_id bigint,
  reason varchar(1000) not null,
  since timestamp with time zone not null,
  until timestamp with time zone,
  lifted_at timestamp with time zone
);
create index account_suspension_by_account on account_suspension (account_id);

create table standpoint (
  id bigint primary key,
  code varchar(20) not null unique,
  position integer not null
);
insert into standpoint (id, code, position) values
  (1, 'lived', 1), (2, 'family', 2), (3, 'professional', 3), (4, 'leader', 4), (5, 'ally', 5);

create table account_standpoint (
  id bigint primary key,
  account_id bigint not null references account,
  standpoint_id bigint not null references standpoint,
  visibility varchar(20) not null,
  since timestamp with time zone not null,
  unique (account_id, standpoint_id)
);

create table sign_in (
  id bigint primary key,
  account_id bigint not null references account,
  token_hash varchar(64) not null unique,
  kept boolean not null,
  since timestamp with time zone not null,
  seen_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  ended_at timestamp with time zone
);
create index sign_in_by_account on sign_in (account_id);

create table account_token (
  id bigint primary key,
  kind varchar(20) not null,
  account_id bigint references account,
  token_hash varchar(64) not null unique,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone
);
