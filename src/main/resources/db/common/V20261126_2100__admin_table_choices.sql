-- Which columns of the administration's tables each person leaves out.
create table table_choice (
  id bigint primary key,
  account_id bigint not null references account,
  table_name varchar(20) not null,
  hidden varchar(500) not null,
  unique (account_id, table_name)
);
