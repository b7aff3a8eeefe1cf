-- People get what the portal holds of them as a file, and close their account; for some days they can come back.
create table account_export (
  id bigint primary key,
  account_id bigint not null references account,
  asked_at timestamp with time zone not null,
  ready_at timestamp with time zone,
  bytes bytea
);
create index account_export_by_account on account_export (account_id);

create table account_closing (
  id bigint primary key,
  account_id bigint not null references account,
  posts_stay boolean not null,
  asked_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  undone_at timestamp with time zone,
  finished_at timestamp with time zone
);
create index account_closing_by_account on account_closing (account_id);

alter table persona add column left_at timestamp with time zone;
alter table persona add column name_before varchar(60);
alter table membership add column role_before_leaving varchar(20);
alter table organization_member add column role_before_leaving varchar(20);
alter table post add column away_at timestamp with time zone;
