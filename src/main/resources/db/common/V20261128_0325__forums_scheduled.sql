-- What facilitators wrote for later. It is no topic yet, so nothing that shows topics can show it too early.
create table scheduled_topic (
  id bigint primary key,
  public_key varchar(20) not null unique,
  forum_id bigint not null references forum,
  persona_id bigint not null references persona,
  standpoint_id bigint references standpoint,
  organization_id bigint references organization,
  title varchar(150) not null,
  source text not null,
  html text not null,
  kind varchar(20) not null,
  tags varchar(300) not null,
  codes varchar(300) not null,
  words varchar(120) not null,
  language varchar(8),
  due timestamp with time zone not null,
  stuck boolean not null
);
create index scheduled_topic_by_forum on scheduled_topic (forum_id, due);
create index scheduled_topic_by_persona on scheduled_topic (persona_id);
