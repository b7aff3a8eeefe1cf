create table campaign (
  id bigint primary key,
  version integer not null,
  public_key varchar(20) not null unique,
  slug varchar(80) not null,
  space_id bigint not null references space,
  organization_id bigint references organization,
  owner_id bigint not null references persona,
  title varchar(150) not null,
  purpose text not null,
  purpose_html text not null,
  html_policy integer not null,
  state varchar(20) not null,
  begun_at timestamp with time zone not null,
  published_at timestamp with time zone
);
create index campaign_by_space on campaign (space_id, state);
create index campaign_by_state on campaign (state, published_at, id);

create table campaign_sign_off (
  id bigint primary key,
  campaign_id bigint not null references campaign,
  persona_id bigint not null references persona,
  asked_at timestamp with time zone not null,
  signed_at timestamp with time zone,
  note varchar(2000),
  unique (campaign_id, persona_id)
);
create index campaign_sign_off_by_persona on campaign_sign_off (persona_id);

create table campaign_ending (
  id bigint primary key,
  campaign_id bigint not null unique references campaign,
  persona_id bigint not null references persona,
  outcome varchar(20) not null,
  words varchar(2000) not null,
  at timestamp with time zone not null
);

create table campaign_organizer (
  id bigint primary key,
  campaign_id bigint not null references campaign,
  persona_id bigint not null references persona,
  role varchar(20) not null,
  asked_at timestamp with time zone not null,
  accepted_at timestamp with time zone,
  unique (campaign_id, persona_id)
);
create index campaign_organizer_by_persona on campaign_organizer (persona_id);

create table demand (
  id bigint primary key,
  version integer not null,
  public_key varchar(20) not null unique,
  campaign_id bigint not null references campaign,
  persona_id bigint not null references persona,
  position integer not null,
  title varchar(150) not null,
  words varchar(2000) not null,
  added_at timestamp with time zone not null,
  unique (campaign_id, position)
);

create table office (
  id bigint primary key,
  version integer not null,
  public_key varchar(20) not null unique,
  space_id bigint references space,
  source varchar(60) not null,
  external_id varchar(120) not null,
  name varchar(200) not null,
  body varchar(200),
  area varchar(200),
  district varchar(60),
  website varchar(500),
  contact_form varchar(500),
  phone varchar(60),
  postal_address varchar(500),
  updated_at timestamp with time zone not null,
  unique (source, external_id)
);
create index office_by_name on office (name, id);

create table office_holder (
  id bigint primary key,
  office_id bigint not null references office,
  name varchar(200) not null,
  party varchar(100),
  external_id varchar(120),
  since date,
  until date,
  recorded_at timestamp with time zone not null
);
create index office_holder_by_office on office_holder (office_id, until);

create table target (
  id bigint primary key,
  public_key varchar(20) not null unique,
  campaign_id bigint not null references campaign,
  office_id bigint not null references office,
  demand_id bigint not null references demand,
  since timestamp with time zone not null,
  unique (demand_id, office_id)
);
create index target_by_campaign on target (campaign_id);
create index target_by_office on target (office_id);

create table milestone (
  id bigint primary key,
  version integer not null,
  public_key varchar(20) not null unique,
  campaign_id bigint not null references campaign,
  title varchar(200) not null,
  due date not null,
  reached_on date,
  note varchar(1000),
  added_at timestamp with time zone not null
);
create index milestone_by_campaign on milestone (campaign_id, due);

create table campaign_action (
  id bigint primary key,
  version integer not null,
  public_key varchar(20) not null unique,
  campaign_id bigint not null references campaign,
  persona_id bigint not null references persona,
  kind varchar(20) not null,
  title varchar(150) not null,
  words text not null,
  words_html text not null,
  html_policy integer not null,
  goal integer,
  opens_on date not null,
  closes_on date,
  held_on date,
  place varchar(200),
  added_at timestamp with time zone not null
);
create index campaign_action_by_campaign on campaign_action (campaign_id, opens_on);

create table signature_tally (
  action_id bigint primary key references campaign_action,
  confirmed integer not null
);

create table signature (
  id bigint primary key,
  action_id bigint not null references campaign_action,
  account_id bigint references account,
  name varchar(80) not null,
  email varchar(320) not null,
  email_lower varchar(320) not null,
  name_shown boolean not null,
  comment varchar(500),
  token_hash varchar(64) unique,
  signed_at timestamp with time zone not null,
  confirmed_at timestamp with time zone,
  withdrawn_at timestamp with time zone,
  unique (action_id, email_lower)
);
create index signature_by_action on signature (action_id, confirmed_at, id);
create index signature_by_account on signature (account_id);

create table contact (
  id bigint primary key,
  public_key varchar(20) not null unique,
  campaign_id bigint not null references campaign,
  persona_id bigint not null references persona,
  office_id bigint not null references office,
  holder_id bigint references office_holder,
  kind varchar(20) not null,
  happened_on date not null,
  summary varchar(2000) not null,
  logged_at timestamp with time zone not null
);
create index contact_by_campaign on contact (campaign_id, happened_on);
create index contact_by_office on contact (office_id);

create table reply (
  id bigint primary key,
  public_key varchar(20) not null unique,
  campaign_id bigint not null references campaign,
  persona_id bigint not null references persona,
  contact_id bigint references contact,
  office_id bigint not null references office,
  holder_id bigint references office_holder,
  happened_on date not null,
  words varchar(10000) not null,
  words_html text not null,
  html_policy integer not null,
  source varchar(300),
  source_url varchar(500),
  logged_at timestamp with time zone not null
);
create index reply_by_campaign on reply (campaign_id, happened_on);
create index reply_by_office on reply (office_id);

create table commitment (
  id bigint primary key,
  version integer not null,
  public_key varchar(20) not null unique,
  campaign_id bigint not null references campaign,
  persona_id bigint not null references persona,
  reply_id bigint not null references reply,
  demand_id bigint not null references demand,
  words varchar(2000) not null,
  source varchar(300),
  due date,
  state varchar(20) not null,
  logged_at timestamp with time zone not null
);
create index commitment_by_campaign on commitment (campaign_id);
create index commitment_by_reply on commitment (reply_id);
create index commitment_by_demand on commitment (demand_id);

create table commitment_judgement (
  id bigint primary key,
  commitment_id bigint not null references commitment,
  persona_id bigint not null references persona,
  state varchar(20) not null,
  evidence varchar(2000) not null,
  evidence_url varchar(500),
  at timestamp with time zone not null
);
create index commitment_judgement_by_commitment on commitment_judgement (commitment_id, at);

create table campaign_update (
  id bigint primary key,
  version integer not null,
  public_key varchar(20) not null unique,
  campaign_id bigint not null references campaign,
  persona_id bigint not null references persona,
  kind varchar(20) not null,
  demand_id bigint references demand,
  title varchar(150) not null,
  words text not null,
  words_html text not null,
  html_policy integer not null,
  at timestamp with time zone not null
);
create index campaign_update_by_campaign on campaign_update (campaign_id, at);
