-- The number of members is counted apart: somebody who joins must not disturb somebody who edits.
alter table space drop column member_count;

create table space_size (
  space_id bigint primary key references space,
  members integer not null
);

-- When this person first became a member; a persona that only asked to join is shown to nobody else.
alter table persona add column joined_at timestamp with time zone;
-- What the name looks like, so that no two names in a space can be taken for each other.
alter table persona add column name_looks varchar(240) not null;
alter table persona add constraint persona_looks unique (space_id, name_looks);
alter table persona alter column name_lower set data type varchar(120);

-- Whom a facilitator invited, by the address that the facilitator typed. Never says who answered, or how.
create table space_invitation (
  id bigint primary key,
  space_id bigint not null references space,
  persona_id bigint not null references persona,
  email varchar(320) not null,
  email_lower varchar(320) not null,
  role varchar(20) not null,
  at timestamp with time zone not null,
  unique (space_id, email_lower)
);
create index space_invitation_by_address on space_invitation (email_lower);
