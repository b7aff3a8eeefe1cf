-- Memberships that facilitators ended, with the reason that the person was told.
create table member_removal (
  id bigint primary key,
  membership_id bigint not null references membership,
  persona_id bigint not null references persona,
  reason varchar(500) not null,
  at timestamp with time zone not null
);
create index member_removal_by_membership on member_removal (membership_id);
