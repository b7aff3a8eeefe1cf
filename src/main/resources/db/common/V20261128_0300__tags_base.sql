-- A tag is a word of one space. Its address stays when it gets another name; what was merged into another leads there.
create table tag (
  id bigint primary key,
  space_id bigint not null references space,
  slug varchar(80) not null,
  name varchar(40) not null,
  name_key varchar(80) not null,
  closed boolean not null,
  successor_id bigint references tag,
  subject_count integer not null,
  unique (space_id, slug)
);
create index tag_by_name on tag (space_id, name_key);
create index tag_by_successor on tag (successor_id);

create table tagging (
  id bigint primary key,
  tag_id bigint not null references tag,
  subject_type varchar(40) not null,
  subject_id bigint not null,
  unique (subject_type, subject_id, tag_id)
);
create index tagging_by_tag on tagging (tag_id, subject_type, subject_id);
