package org.manyhands.forums;

import java.io.Serializable;

/**
 * Names a forum for other features and for URLs.
 *
 * @param id the database id
 * @param slug its address
 */
public record ForumRef(long id, String slug) implements Serializable {}
