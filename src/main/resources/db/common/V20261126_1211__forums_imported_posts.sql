-- An import of many posts stands among what concerns the members once, as the proposal that was imported.
update activity set audience = 'ADMINISTRATORS', space_id = null where verb = 'forums.imported';
