-- Whether search finds a persona, which is for the person to say.
alter table persona add column findable boolean default false not null;
create index persona_findable on persona (space_id, findable);
