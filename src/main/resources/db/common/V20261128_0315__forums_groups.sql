-- Under which heading of its space a forum stands, how people write in it, and with what a first post begins.
alter table forum add column heading varchar(80);
alter table forum add column rules varchar(2000) default '' not null;
alter table forum add column html text default '' not null;
alter table forum add column template varchar(4000) default '' not null;
