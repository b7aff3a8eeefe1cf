-- Stored HTML bears the version of the policy that made it safe in front of itself. What is known to be of one keeps it;
-- of the rest nobody knows, so it is made again.
update post set html = cast(policy_version as varchar(9)) || '|' || html;
update campaign set purpose_html = cast(html_policy as varchar(9)) || '|' || purpose_html;
update campaign_action set words_html = cast(html_policy as varchar(9)) || '|' || words_html;
update campaign_update set words_html = cast(html_policy as varchar(9)) || '|' || words_html;
update reply set words_html = cast(html_policy as varchar(9)) || '|' || words_html;
update text_block set html = (
  select cast(v.policy as varchar(9)) || '|' || text_block.html from text_version v where v.id = text_block.version_id);

alter table post drop column policy_version;
alter table campaign drop column html_policy;
alter table campaign_action drop column html_policy;
alter table campaign_update drop column html_policy;
alter table reply drop column html_policy;
alter table text_version drop column policy;
