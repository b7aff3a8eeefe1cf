-- Where words were taken from that stood elsewhere in the portal before.
alter table text_credit add column source_type varchar(20);
alter table text_credit add column source_id bigint;
