-- How far somebody has read a text, so that they can be told what changed since. It is nobody else's business.
create table text_reading (
  id bigint primary key,
  account_id bigint not null references account,
  text_id bigint not null references co_text,
  number integer not null,
  at timestamp with time zone not null,
  earlier_number integer,
  earlier_at timestamp with time zone,
  unique (account_id, text_id)
);
create index text_reading_by_text on text_reading (text_id);
create index text_reading_by_time on text_reading (at);
