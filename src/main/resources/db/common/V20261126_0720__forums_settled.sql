-- A discussion that closed with its proposal says so by a text of the bundles, in the reader's language.
alter table topic_closure add column settled_key varchar(80);
alter table topic_closure alter column reason drop not null;

update topic_closure set settled_key = 'proposals.settled.adopted', reason = null
where reason = 'The proposal is adopted and its text stands. What was said about it stays here to be read.'
  and topic_id in (select id from topic where subject_type = 'proposal');
update topic_closure set settled_key = 'proposals.settled.not-adopted', reason = null
where reason = 'The proposal was not adopted. What was said about it stays here to be read.'
  and topic_id in (select id from topic where subject_type = 'proposal');
update topic_closure set settled_key = 'proposals.settled.withdrawn', reason = null
where reason = 'The proposal was withdrawn. What was said about it stays here to be read.'
  and topic_id in (select id from topic where subject_type = 'proposal');
update topic_closure set settled_key = 'proposals.settled.carried-out', reason = null
where reason = 'The proposal is carried out. What was said about it stays here to be read.'
  and topic_id in (select id from topic where subject_type = 'proposal');

alter table topic_closure add constraint topic_closure_says_why
  check ((reason is null and settled_key is not null) or (reason is not null and settled_key is null));
