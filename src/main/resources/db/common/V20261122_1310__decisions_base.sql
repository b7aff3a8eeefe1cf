create table decision (
  id bigint primary key,
  version integer not null,
  public_key varchar(20) not null unique,
  subject_type varchar(40) not null,
  subject_id bigint not null,
  text_version integer,
  space_id bigint not null references space,
  persona_id bigint not null references persona,
  method varchar(20) not null,
  question varchar(300) not null,
  needed integer not null,
  opened_at timestamp with time zone not null,
  closes_at timestamp with time zone not null,
  closed_at timestamp with time zone,
  outcome varchar(20),
  statement text,
  statement_html text
);
create index decision_by_subject on decision (subject_type, subject_id, opened_at);
create index decision_by_space on decision (space_id, opened_at);

create table decision_invitation (
  id bigint primary key,
  decision_id bigint not null references decision,
  persona_id bigint not null references persona,
  at timestamp with time zone not null,
  unique (decision_id, persona_id)
);

create table response (
  id bigint primary key,
  version integer not null,
  public_key varchar(20) not null unique,
  decision_id bigint not null references decision,
  persona_id bigint not null references persona,
  standpoint_id bigint references standpoint,
  answer varchar(20) not null,
  reason varchar(2000),
  at timestamp with time zone not null,
  changed_at timestamp with time zone,
  reply varchar(2000),
  replied_at timestamp with time zone,
  replier_id bigint references persona,
  unique (decision_id, persona_id)
);
