create table co_text (
  id bigint primary key,
  subject_type varchar(40) not null,
  subject_id bigint not null,
  head_number integer not null,
  created_at timestamp with time zone not null,
  unique (subject_type, subject_id)
);

create table text_version (
  id bigint primary key,
  text_id bigint not null references co_text,
  number integer not null,
  persona_id bigint references persona,
  imported_name varchar(80),
  standpoint_id bigint references standpoint,
  note varchar(500),
  at timestamp with time zone not null,
  word_count integer not null,
  restored_number integer,
  policy integer not null,
  unique (text_id, number)
);
create index text_version_by_persona on text_version (persona_id);

create table clause (
  id bigint primary key,
  public_key varchar(20) not null unique,
  text_id bigint not null references co_text,
  first_version integer not null,
  last_version integer
);
create index clause_by_text on clause (text_id);

create table text_block (
  id bigint primary key,
  version_id bigint not null references text_version,
  position integer not null,
  clause_id bigint references clause,
  kind varchar(20) not null,
  level integer not null,
  label varchar(20),
  source text not null,
  html text not null,
  unique (version_id, position),
  unique (version_id, clause_id)
);
create index text_block_by_clause on text_block (clause_id);
