-- What somebody asked for together with an address counts once that address is confirmed by the link sent for it.
alter table account_token add column name varchar(80);
alter table account_token add column password_hash varchar(200);
