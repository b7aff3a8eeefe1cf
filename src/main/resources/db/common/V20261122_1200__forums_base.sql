create table forum (
  id bigint primary key,
  space_id bigint not null references space,
  slug varchar(80) not null unique,
  name varchar(80) not null,
  purpose varchar(300) not null,
  position integer not null,
  topic_count integer not null,
  post_count integer not null,
  last_post_at timestamp with time zone,
  closed boolean not null,
  created_at timestamp with time zone not null
);
create index forum_by_space on forum (space_id, position, id);

create table forum_closure (
  id bigint primary key,
  forum_id bigint not null references forum,
  persona_id bigint not null references persona,
  reason varchar(500) not null,
  at timestamp with time zone not null,
  reopened_at timestamp with time zone
);
create index forum_closure_by_forum on forum_closure (forum_id);

create table topic (
  id bigint primary key,
  public_key varchar(20) not null unique,
  slug varchar(80) not null,
  title varchar(150) not null,
  space_id bigint not null references space,
  forum_id bigint references forum,
  subject_type varchar(40),
  subject_id bigint,
  persona_id bigint references persona,
  standpoint_id bigint references standpoint,
  last_number integer not null,
  post_count integer not null,
  person_count integer not null,
  created_at timestamp with time zone not null,
  last_post_at timestamp with time zone not null,
  pinned boolean not null,
  closed boolean not null,
  unique (subject_type, subject_id)
);
create index topic_by_forum on topic (forum_id, pinned, last_post_at, id);
create index topic_by_space on topic (space_id, last_post_at, id);

create table topic_closure (
  id bigint primary key,
  topic_id bigint not null references topic,
  persona_id bigint references persona,
  reason varchar(500) not null,
  at timestamp with time zone not null,
  reopened_at timestamp with time zone
);
create index topic_closure_by_topic on topic_closure (topic_id);

create table post (
  id bigint primary key,
  version integer not null,
  public_key varchar(20) not null unique,
  topic_id bigint not null references topic,
  number integer not null,
  persona_id bigint references persona,
  standpoint_id bigint references standpoint,
  imported_name varchar(120),
  source text not null,
  html text not null,
  policy_version integer not null,
  reply_to_number integer,
  about_type varchar(40),
  about_id bigint,
  about_version integer,
  created_at timestamp with time zone not null,
  edited_at timestamp with time zone,
  deleted_at timestamp with time zone,
  hidden_at timestamp with time zone,
  unique (topic_id, number)
);
create index post_by_about on post (about_type, about_id);
create index post_by_persona on post (persona_id, topic_id);

create table post_revision (
  id bigint primary key,
  post_id bigint not null references post,
  number integer not null,
  source text not null,
  written_at timestamp with time zone not null,
  unique (post_id, number)
);

create table need (
  id bigint primary key,
  version integer not null,
  public_key varchar(20) not null unique,
  slug varchar(80) not null,
  space_id bigint not null references space,
  topic_id bigint references topic,
  title varchar(150) not null,
  words varchar(2000) not null,
  persona_id bigint references persona,
  standpoint_id bigint references standpoint,
  post_count integer not null,
  person_count integer not null,
  created_at timestamp with time zone not null
);
create index need_by_space on need (space_id, created_at, id);

create table need_topic (
  id bigint primary key,
  need_id bigint not null references need,
  topic_id bigint not null references topic,
  unique (topic_id, need_id)
);
create index need_topic_by_need on need_topic (need_id);
