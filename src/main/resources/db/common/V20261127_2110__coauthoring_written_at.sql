-- When an imported history says that a version was written; so far its note said so, in no language.
alter table text_version add column written_at timestamp with time zone;
update text_version set written_at = cast(note as timestamp with time zone), note = null
where imported_name is not null and note like '____-__-__T__:__%Z';
