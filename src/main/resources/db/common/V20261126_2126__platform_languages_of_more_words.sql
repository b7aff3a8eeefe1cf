-- In which language people wrote what they reply, sign, answer and give as a reason; null where nobody knows.
alter table reply add column language varchar(8);
alter table signature add column language varchar(8);
alter table link add column language varchar(8);
alter table response add column language varchar(8);
alter table response add column reply_language varchar(8);
