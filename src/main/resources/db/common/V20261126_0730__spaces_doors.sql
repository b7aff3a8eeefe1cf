-- Invitations end: by their time, by a facilitator, with the role of whoever invited. Those from before get a full term.
alter table space_invitation add column public_key varchar(20);
alter table space_invitation add column until timestamp with time zone;
update space_invitation set public_key = cast(id as varchar(20)), until = current_timestamp + interval '14' day;
alter table space_invitation alter column public_key set not null;
alter table space_invitation alter column until set not null;
alter table space_invitation add constraint space_invitation_key unique (public_key);
create index space_invitation_by_persona on space_invitation (persona_id);

-- Which invitation waits for the person, until when, and what they were before it.
alter table membership add column invitation_id bigint;
alter table membership add column invited_until timestamp with time zone;
alter table membership add column before_invitation varchar(20);
alter table membership add constraint membership_invitation foreign key (invitation_id) references space_invitation (id);
create index membership_by_invitation on membership (invitation_id);
update membership set
  before_invitation = 'LEFT',
  invited_until = current_timestamp + interval '14' day,
  invitation_id = (
    select i.id from space_invitation i join account a on lower(a.email) = i.email_lower
    where a.id = membership.account_id and i.space_id = membership.space_id)
where state = 'INVITED';

-- Why a request was not accepted; kept until the person asks again.
alter table membership add column refusal varchar(500);
