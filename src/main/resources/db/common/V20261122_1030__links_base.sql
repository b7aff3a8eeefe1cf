create table link (
  id bigint primary key,
  public_key varchar(20) not null unique,
  kind varchar(30) not null,
  from_type varchar(40) not null,
  from_id bigint not null,
  to_type varchar(40) not null,
  to_id bigint not null,
  text_version integer,
  persona_id bigint references persona,
  reason varchar(500) not null,
  at timestamp with time zone not null,
  removed_at timestamp with time zone,
  removed_by_account_id bigint,
  removed_reason varchar(500)
);
create index link_by_from on link (from_type, from_id);
create index link_by_to on link (to_type, to_id);
