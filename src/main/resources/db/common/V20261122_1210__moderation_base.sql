create table report (
  id bigint primary key,
  version integer not null,
  public_key varchar(20) not null unique,
  subject_type varchar(40) not null,
  subject_id bigint not null,
  space_id bigint not null references space,
  account_id bigint not null references account,
  open_key varchar(120) unique,
  reason varchar(20) not null,
  note varchar(2000),
  at timestamp with time zone not null,
  settled_at timestamp with time zone,
  settled_by_account_id bigint references account,
  outcome varchar(20)
);
create index report_by_subject on report (subject_type, subject_id);
create index report_by_space on report (space_id, settled_at, id);

create table hiding (
  id bigint primary key,
  subject_type varchar(40) not null,
  subject_id bigint not null,
  space_id bigint not null references space,
  by_account_id bigint not null references account,
  reason varchar(500) not null,
  at timestamp with time zone not null,
  restored_at timestamp with time zone,
  restored_by_account_id bigint references account
);
create index hiding_by_subject on hiding (subject_type, subject_id);
