-- What repeats words of others in a text without saying that it does: for people to look at.
create table text_suspicion (
  id bigint primary key,
  text_id bigint not null references co_text,
  batch_id bigint not null references text_batch,
  credit_id bigint not null references text_credit,
  characters integer not null,
  at timestamp with time zone not null
);
create index text_suspicion_by_text on text_suspicion (text_id, id);
create index text_suspicion_by_batch on text_suspicion (batch_id);
create index text_suspicion_by_credit on text_suspicion (credit_id);
