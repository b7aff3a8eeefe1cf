create table file_content (
  sha256 varchar(64) primary key,
  bytes bytea not null
);

create table stored_file (
  id bigint primary key,
  public_key varchar(20) not null unique,
  sha256 varchar(64) not null references file_content,
  name varchar(120) not null,
  kind varchar(20) not null,
  size_in_bytes integer not null,
  owner_account_id bigint,
  subject_type varchar(40) not null,
  subject_id bigint not null,
  stored_at timestamp with time zone not null
);
create index stored_file_by_content on stored_file (sha256);
create index stored_file_by_subject on stored_file (subject_type, subject_id);
