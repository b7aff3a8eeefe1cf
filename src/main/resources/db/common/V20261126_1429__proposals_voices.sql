alter table proposal add column organization_id bigint references organization;
create index proposal_by_organization on proposal (organization_id);
