-- What a subject deals with, so that a reader can choose. What readers see is kept beside what its author and what
-- facilitators said, so that it is read with the subject itself.
create table content_note (
  id bigint primary key,
  subject_type varchar(40) not null,
  subject_id bigint not null,
  codes varchar(300) not null,
  words varchar(250) not null,
  own_codes varchar(300) not null,
  own_words varchar(120) not null,
  added_codes varchar(300) not null,
  added_words varchar(120) not null,
  persona_id bigint references persona,
  added_at timestamp with time zone,
  unique (subject_type, subject_id)
);
create index content_note_by_persona on content_note (persona_id);

-- How a person reads what has notes; who chose nothing has no row.
create table note_choice (
  id bigint primary key,
  account_id bigint not null unique references account,
  shown varchar(300) not null,
  unseen varchar(300) not null
);
