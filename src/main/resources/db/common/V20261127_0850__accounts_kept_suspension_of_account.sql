-- A suspension that is kept while its account lives on under another address.
alter table kept_suspension add column account_id bigint references account;
create index kept_suspension_account on kept_suspension (account_id);
