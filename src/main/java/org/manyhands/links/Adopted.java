package org.manyhands.links;

import java.util.List;
import org.manyhands.platform.subjects.SubjectRef;

/**
 * Something that people adopted together and that can be carried on.
 *
 * @param subject what was adopted
 * @param publicKey its key in addresses
 * @param title its title
 * @param url where it stands
 * @param spaceId the space that it belongs to
 * @param own whether the viewer owns it
 * @param version the version that was adopted
 * @param clauses its clauses in that version, in order
 */
public record Adopted(
        SubjectRef subject,
        String publicKey,
        String title,
        String url,
        long spaceId,
        boolean own,
        int version,
        List<AdoptedClause> clauses) {
    public Adopted {
        clauses = List.copyOf(clauses);
    }
}
