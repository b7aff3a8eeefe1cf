-- A role on the text is held by a person, an organization or an imported name; what all members of the space may is one word.
alter table proposal_author add column organization_id bigint references organization;
alter table proposal_author add column offered varchar(20);
alter table proposal_author add constraint proposal_author_once_for_organization unique (proposal_id, organization_id);
create index proposal_author_by_organization on proposal_author (organization_id);
alter table proposal add column members_role varchar(20);
