-- What is to be found differently from now on; each node reads it and keeps its own index. Numbers come one by one, so that
-- a reader sees by a missing one that a transaction is not over yet.
create sequence index_change_id;
create table index_change (
  id bigint primary key,
  subject_type varchar(40) not null,
  subject_id bigint not null,
  at timestamp with time zone default current_timestamp not null
);
create index index_change_by_time on index_change (at);
