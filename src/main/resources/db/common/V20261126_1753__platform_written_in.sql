-- In which language people wrote their words, as a tag of BCP 47; null where nobody knows, as for what is there already.
alter table organization add column language varchar(8);
alter table space add column language varchar(8);
alter table forum add column language varchar(8);
alter table topic add column language varchar(8);
alter table post add column language varchar(8);
alter table need add column language varchar(8);
alter table proposal add column language varchar(8);
alter table campaign add column language varchar(8);
alter table campaign_action add column language varchar(8);
alter table campaign_update add column language varchar(8);
