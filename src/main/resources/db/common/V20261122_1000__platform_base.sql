create sequence portal_id start with 1000 increment by 50;

create table portal_secret (
  name varchar(40) primary key,
  secret varchar(100) not null
);

create table attempts (
  subject varchar(120) primary key,
  tries integer not null,
  window_ends timestamp with time zone not null
);

create table activity (
  id bigint primary key,
  at timestamp with time zone not null,
  account_id bigint,
  verb varchar(60) not null,
  subject_type varchar(40) not null,
  subject_id bigint not null,
  audience varchar(20) not null,
  space_id bigint,
  details varchar(4000)
);
create index activity_by_time on activity (at, id);
create index activity_by_subject on activity (subject_type, subject_id);
create index activity_by_account on activity (account_id, id);
create index activity_by_space on activity (space_id, id);

create table mail (
  id bigint primary key,
  recipient varchar(320) not null,
  subject varchar(400) not null,
  body text,
  security boolean not null,
  state varchar(20) not null,
  created_at timestamp with time zone not null,
  sent_at timestamp with time zone
);
create index mail_by_time on mail (created_at, id);

create table failed_job (
  id bigint primary key,
  name varchar(100) not null,
  instance varchar(200) not null,
  payload text,
  failed_at timestamp with time zone not null,
  error varchar(1000) not null,
  retried_at timestamp with time zone
);

create table scheduled_tasks (
  task_name varchar(100) not null,
  task_instance varchar(200) not null,
  task_data bytea,
  execution_time timestamp with time zone not null,
  picked boolean not null,
  picked_by varchar(50),
  last_success timestamp with time zone,
  last_failure timestamp with time zone,
  consecutive_failures integer,
  last_heartbeat timestamp with time zone,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_by_time on scheduled_tasks (execution_time);
create index scheduled_tasks_by_heartbeat on scheduled_tasks (last_heartbeat);
