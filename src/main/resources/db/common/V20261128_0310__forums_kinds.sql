-- What a topic is for: to talk, to get an answer, to say what is needed, or to tell.
alter table topic add column kind varchar(20) default 'DISCUSSION' not null;

-- A post that answered the question of its topic. It goes with the post, wherever that stands.
create table accepted_answer (
  id bigint primary key,
  post_id bigint not null unique references post,
  persona_id bigint references persona,
  at timestamp with time zone not null
);
create index accepted_answer_by_persona on accepted_answer (persona_id);
