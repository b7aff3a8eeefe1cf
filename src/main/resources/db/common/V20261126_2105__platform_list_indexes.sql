-- Indexes in the order of the lists that they are for, so that a page of a long list is read and not sorted. H2 takes an
-- index for an order only if every column of the order stands in it, those that are compared for equality too.
drop index topic_by_forum;
create index topic_by_forum on topic (forum_id, pinned, last_post_at desc, public_key);
create index topic_by_last_post on topic (forum_id, last_post_at);
drop index proposal_by_phase;
create index proposal_by_phase on proposal (phase, created_at desc, id desc);
