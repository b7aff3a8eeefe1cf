create table space (
  id bigint primary key,
  version integer not null,
  public_key varchar(20) not null unique,
  slug varchar(80) not null unique,
  name varchar(80) not null,
  purpose varchar(300) not null,
  description text,
  description_html text,
  access varchar(20) not null,
  joining varchar(20) not null,
  member_count integer not null,
  created_at timestamp with time zone not null
);

create table space_agreement (
  id bigint primary key,
  space_id bigint not null references space,
  number integer not null,
  source text not null,
  html text not null,
  published_at timestamp with time zone not null,
  unique (space_id, number)
);

create table persona (
  id bigint primary key,
  public_key varchar(20) not null unique,
  space_id bigint not null references space,
  account_id bigint not null references account,
  name varchar(60) not null,
  name_lower varchar(60) not null,
  unique (space_id, account_id),
  unique (space_id, name_lower)
);
create index persona_by_account on persona (account_id);

create table membership (
  id bigint primary key,
  version integer not null,
  space_id bigint not null references space,
  account_id bigint not null references account,
  persona_id bigint references persona,
  state varchar(20) not null,
  role varchar(20) not null,
  request_words varchar(2000),
  since timestamp with time zone not null,
  unique (space_id, account_id)
);
create index membership_by_account on membership (account_id, state);

create table agreement_acceptance (
  id bigint primary key,
  membership_id bigint not null references membership,
  agreement_id bigint not null references space_agreement,
  at timestamp with time zone not null,
  unique (membership_id, agreement_id)
);
