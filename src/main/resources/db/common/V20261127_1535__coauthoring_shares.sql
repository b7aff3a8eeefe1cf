-- Whose words each version is made of, counted when it is made.
create table text_share (
  id bigint primary key,
  version_id bigint not null references text_version,
  credit_id bigint not null references text_credit,
  clause_id bigint references clause,
  words integer not null,
  offered integer not null
);
create index text_share_by_version on text_share (version_id);

-- What the next version is counted from.
create table text_offered (
  id bigint primary key,
  text_id bigint not null unique references co_text,
  version_number integer not null,
  words text not null
);

-- The versions that there are already are counted by a job.
insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
  select 'text-shares', 'all', current_timestamp, false, 1
  where exists (select 1 from text_version);
