-- When an administrator let somebody in, which confirms no address.
alter table account add column approved_at timestamp with time zone;
