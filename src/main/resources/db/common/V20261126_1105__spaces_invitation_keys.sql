-- Invitations from before they had keys got the number of their row; a key must not be guessed.
update space_invitation
set public_key = substring(replace(cast(gen_random_uuid() as varchar(36)), '-', ''), 1, 20)
where public_key = cast(id as varchar(20));
