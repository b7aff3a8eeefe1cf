create table draft (
  id bigint primary key,
  account_id bigint not null references account,
  context varchar(120) not null,
  text text not null,
  updated_at timestamp with time zone not null,
  unique (account_id, context)
);

create table draft_ticket (
  id bigint primary key,
  ticket_hash varchar(64) not null unique,
  context varchar(120) not null,
  text text not null,
  expires_at timestamp with time zone not null
);
create index draft_ticket_by_expiry on draft_ticket (expires_at);
