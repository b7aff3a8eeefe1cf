-- In whose name a post was written, beside its author's; kept when the author leaves the organization.
alter table post add column organization_id bigint references organization;
create index post_by_organization on post (organization_id);
