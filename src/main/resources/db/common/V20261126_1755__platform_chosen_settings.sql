-- What administrators choose about the portal: as it is now, and every change of it. Nothing is ever taken off the second.
create table chosen_setting (
  id bigint primary key,
  version integer not null,
  setting varchar(20) not null,
  language varchar(10) not null,
  content text not null,
  unique (setting, language)
);

create table setting_change (
  id bigint primary key,
  public_key varchar(20) not null unique,
  setting varchar(20) not null,
  language varchar(10) not null,
  content_before text not null,
  content_after text not null,
  account_id bigint,
  changed_at timestamp with time zone not null
);
create index setting_change_by_time on setting_change (changed_at, public_key);
