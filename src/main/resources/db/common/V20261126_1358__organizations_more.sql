update organization set kind = 'EDUCATION' where kind = 'RESEARCH';
alter table organization add column languages varchar(200) default '' not null;
alter table organization add column state varchar(20) default 'OPEN' not null;
alter table organization add column state_reason varchar(500);
alter table organization add column state_since timestamp with time zone;
alter table organization add column verified_until date;
alter table organization add column logo varchar(20);

create table organization_contact (
  id bigint primary key,
  version integer not null,
  public_key varchar(20) not null unique,
  organization_id bigint not null references organization,
  place integer not null,
  label varchar(60) not null,
  kind varchar(20) not null,
  content varchar(300) not null,
  visibility varchar(20) not null
);
create index organization_contact_in_order on organization_contact (organization_id, place);

-- Bound to an address, whoever it belongs to; it holds while its inviter may invite, so it points to their membership.
create table organization_invitation (
  id bigint primary key,
  public_key varchar(20) not null unique,
  organization_id bigint not null references organization,
  member_id bigint not null references organization_member,
  email varchar(320) not null,
  email_lower varchar(320) not null,
  role varchar(20) not null,
  at timestamp with time zone not null,
  until timestamp with time zone not null,
  unique (organization_id, email_lower)
);
create index organization_invitation_by_address on organization_invitation (email_lower);
create index organization_invitation_by_member on organization_invitation (member_id);

create table organization_verification (
  id bigint primary key,
  version integer not null,
  public_key varchar(20) not null unique,
  organization_id bigint not null references organization,
  state varchar(20) not null,
  words varchar(2000),
  evidence varchar(2000),
  reason varchar(500),
  until date,
  requested_at timestamp with time zone,
  decided_at timestamp with time zone
);
create index organization_verification_by_organization on organization_verification (organization_id, id);
create index organization_verification_by_state on organization_verification (state);

-- Where an imported organization comes from, so that the same file brings none twice, not even after a merge.
create table organization_source (
  id bigint primary key,
  organization_id bigint not null references organization,
  source varchar(80) not null,
  external_id varchar(80) not null,
  unique (source, external_id)
);
create index organization_source_by_organization on organization_source (organization_id);
