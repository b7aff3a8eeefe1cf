alter table co_text alter column public_key set not null;
alter table co_text alter column schema_number set not null;
