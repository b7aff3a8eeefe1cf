package org.manyhands.tags;

import java.io.Serializable;

/**
 * A tag as pages show it.
 *
 * @param id the database id
 * @param space the address of its space
 * @param slug its own part of the address
 * @param name the word
 * @param closed whether nothing more is tagged with it
 * @param subjectCount how many subjects have it
 */
public record TagRow(Long id, String space, String slug, String name, boolean closed, int subjectCount)
        implements Serializable {
    static final String SELECT = "select new org.manyhands.tags.TagRow(g.id, s.slug, g.slug, g.name, g.closed,"
            + " g.subjectCount) from Tag g join g.space s where ";
}
