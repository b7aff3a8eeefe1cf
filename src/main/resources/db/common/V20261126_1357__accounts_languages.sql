-- In which language a person reads everything (null: as their browser says), and in which they joined, for mails.
alter table account add column language varchar(35);
alter table account add column joined_in varchar(35);
