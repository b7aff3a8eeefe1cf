create table proposal (
  id bigint primary key,
  version integer not null,
  public_key varchar(20) not null unique,
  slug varchar(80) not null,
  space_id bigint not null references space,
  persona_id bigint not null references persona,
  title varchar(120) not null,
  summary varchar(500) not null,
  phase varchar(20) not null,
  phase_since timestamp with time zone not null,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  published_at timestamp with time zone,
  adopted_version integer,
  statement text,
  statement_html text,
  import_key varchar(100),
  import_count integer not null,
  unique (space_id, import_key)
);
create index proposal_by_creation on proposal (created_at, id);
create index proposal_by_space on proposal (space_id, created_at, id);
create index proposal_by_phase on proposal (phase, created_at, id);

create table proposal_phase (
  id bigint primary key,
  proposal_id bigint not null references proposal,
  phase varchar(20) not null,
  since timestamp with time zone not null,
  until timestamp with time zone,
  persona_id bigint references persona,
  reason varchar(500),
  text_version integer
);
create index proposal_phase_by_proposal on proposal_phase (proposal_id, since, id);

create table proposal_author (
  id bigint primary key,
  proposal_id bigint not null references proposal,
  persona_id bigint references persona,
  imported_name varchar(80),
  standpoint_id bigint references standpoint,
  role varchar(20) not null,
  state varchar(20) not null,
  invited_at timestamp with time zone not null,
  answered_at timestamp with time zone,
  unique (proposal_id, persona_id)
);
create index proposal_author_by_persona on proposal_author (persona_id);
