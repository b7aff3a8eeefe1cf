-- A promise stands in a reply, so that reply answers the demand of the promise: where nobody had ticked the demand, the
-- link is made as it is from now on. Ids below zero belong to no sequence and cannot meet another link.
insert into link (id, public_key, kind, from_type, from_id, to_type, to_id, text_version, persona_id, reason, at)
select -p.id, 'p' || p.id, 'REPLIED', 'demand', c.demand_id, 'reply', c.reply_id, null, p.persona_id, p.reason, p.at
from link p join commitment c on c.id = p.to_id
where p.id in (
    select min(l.id) from link l join commitment x on x.id = l.to_id
    where l.kind = 'PROMISED' and l.removed_at is null group by x.demand_id, x.reply_id)
  and not exists (
    select 1 from link r where r.kind = 'REPLIED' and r.from_id = c.demand_id and r.to_id = c.reply_id
      and r.removed_at is null);
