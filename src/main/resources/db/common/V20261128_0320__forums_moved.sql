-- The place of a post that stands elsewhere now keeps its number and leads there; a topic that became part of another, too.
alter table post add column moved_id bigint references post;
create index post_by_moved on post (moved_id);
alter table topic add column successor_id bigint references topic;
create index topic_by_successor on topic (successor_id);
