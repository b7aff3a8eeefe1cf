-- What was noted before tells too little to be looked at.
delete from text_suspicion;

-- Which words are repeated, where they stood before and where they were put in.
alter table text_suspicion add column public_key varchar(20) not null;
alter table text_suspicion add column words text not null;
alter table text_suspicion add column credits text not null;
alter table text_suspicion add column stood_before varchar(100) not null;
alter table text_suspicion add column stood_behind varchar(100) not null;
alter table text_suspicion add column put_before varchar(100) not null;
alter table text_suspicion add column put_behind varchar(100) not null;
alter table text_suspicion add constraint text_suspicion_key unique (public_key);

-- What people found: once for each.
create table suspicion_verdict (
  id bigint primary key,
  suspicion_id bigint not null unique references text_suspicion,
  kind varchar(20) not null,
  reason varchar(500) not null,
  persona_id bigint not null references persona,
  at timestamp with time zone not null
);
create index suspicion_verdict_by_persona on suspicion_verdict (persona_id);
