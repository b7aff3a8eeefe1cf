create table organization (
  id bigint primary key,
  version integer not null,
  public_key varchar(20) not null unique,
  slug varchar(80) not null unique,
  name varchar(100) not null,
  name_lower varchar(100) not null,
  kind varchar(20) not null,
  area varchar(100) not null,
  area_lower varchar(100) not null,
  purpose text not null,
  purpose_html text not null,
  website varchar(300),
  created_at timestamp with time zone not null
);
create index organization_by_name on organization (name_lower, slug);

-- Every address that an organization ever had, so that old links go on to work and nobody else takes one.
create table organization_slug (
  slug varchar(80) primary key,
  organization_id bigint not null references organization
);

create table organization_member (
  id bigint primary key,
  version integer not null,
  public_key varchar(20) not null unique,
  organization_id bigint not null references organization,
  account_id bigint not null references account,
  state varchar(20) not null,
  role varchar(20) not null,
  shown boolean not null,
  request_words varchar(1000),
  since timestamp with time zone not null,
  unique (organization_id, account_id)
);
create index organization_member_by_account on organization_member (account_id, state);
