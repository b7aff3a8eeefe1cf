-- What forms made that somebody sent, so that the same form sent twice makes one thing. The key holds the author, too.
create table sent_form (
  form_hash varchar(64) primary key,
  account_id bigint not null references account,
  subject_type varchar(40) not null,
  subject_id bigint not null,
  at timestamp with time zone not null
);
create index sent_form_by_account on sent_form (account_id, at);
