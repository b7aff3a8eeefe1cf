create table import_run (
  id bigint primary key,
  version integer not null,
  public_key varchar(20) not null unique,
  kind varchar(40) not null,
  file_name varchar(120) not null,
  sha256 varchar(64) not null,
  space_slug varchar(80),
  title varchar(200),
  keeper varchar(80),
  state varchar(20) not null,
  accepted integer not null,
  refused integer not null,
  report text not null,
  result_url varchar(400),
  account_id bigint,
  begun_at timestamp with time zone not null,
  decided_at timestamp with time zone
);
create index import_run_by_time on import_run (begun_at, id);
