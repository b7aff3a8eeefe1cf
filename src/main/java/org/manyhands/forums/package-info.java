/**
 * Where people talk: forums of a space, their topics and posts, and the needs that are heard in them.
 *
 * <p>A topic belongs to a forum, or it is the discussion of a subject of another feature and then is seen by those who
 * see that subject. Posts are numbered within their topic for good: a deleted or hidden post keeps its place. A need is
 * worded from posts, which are linked to it as evidence; their authors are told and may take the mark off. Everything
 * here is read through the space, and written under a persona. Tier 3: uses spaces, links and moderation.
 */
package org.manyhands.forums;
