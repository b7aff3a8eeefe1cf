-- One text that many write at once: what they did step by step, and how it looked now and then.
alter table co_text add column public_key varchar(20);
alter table co_text add column schema_number integer;
alter table co_text add column step_count integer default 0 not null;
alter table co_text add column version_step integer default 0 not null;
alter table co_text add constraint co_text_by_key unique (public_key);

alter table text_version add column step_number integer default 0 not null;

-- Whose words they are: tokens of a text name it by its number.
create table text_credit (
  id bigint primary key,
  text_id bigint not null references co_text,
  number integer not null,
  persona_id bigint references persona,
  imported_name varchar(80),
  standpoint_id bigint references standpoint,
  way varchar(20) not null,
  unique (text_id, number)
);
create index text_credit_by_persona on text_credit (persona_id);

-- Only ever added to. A writer's session and number make sure that what is sent twice is done once.
create table text_batch (
  id bigint primary key,
  text_id bigint not null references co_text,
  session_key varchar(20),
  number integer,
  credit_id bigint references text_credit,
  base integer not null,
  first_step integer not null,
  step_count integer not null,
  steps text not null,
  credits text,
  sources text not null,
  at timestamp with time zone not null,
  unique (text_id, session_key, number)
);
create index text_batch_by_step on text_batch (text_id, first_step);
create index text_batch_by_credit on text_batch (credit_id);

create table text_snapshot (
  id bigint primary key,
  text_id bigint not null references co_text,
  step_number integer not null,
  content text not null,
  credits text not null,
  at timestamp with time zone not null,
  unique (text_id, step_number)
);
