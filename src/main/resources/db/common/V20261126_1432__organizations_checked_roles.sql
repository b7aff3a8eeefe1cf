-- What a member does by profession, as the organization says; shown only once the member agreed.
create table checked_role (
  id bigint primary key,
  version integer not null,
  member_id bigint not null unique references organization_member,
  words varchar(60) not null,
  offered_at timestamp with time zone not null,
  agreed_at timestamp with time zone
);
