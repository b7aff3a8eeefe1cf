package org.manyhands.forums;

import java.io.Serializable;
import org.manyhands.spaces.Space;

/**
 * A forum in a list of forums.
 *
 * @param id the database id
 * @param slug its address
 * @param name its name
 * @param purpose what it is for
 * @param topicCount how many topics it has
 * @param postCount posts that are not deleted
 * @param closed whether nobody can write in it
 * @param spaceId the space
 * @param spaceSlug the space's address
 * @param spaceName the space's name
 * @param spacePurpose what the space is for
 * @param access who may read the space
 * @param language of its name and purpose, such as {@code es}, or null
 * @param spaceLanguage of the name and purpose of the space, or null
 * @param heading under which it stands, or null
 */
public record ForumRow(
        Long id,
        String slug,
        String name,
        String purpose,
        int topicCount,
        int postCount,
        boolean closed,
        Long spaceId,
        String spaceSlug,
        String spaceName,
        String spacePurpose,
        Space.Access access,
        String language,
        String spaceLanguage,
        String heading)
        implements Serializable {
    public boolean isOpenToAll() {
        return access == Space.Access.PUBLIC;
    }
}
