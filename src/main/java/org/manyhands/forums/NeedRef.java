package org.manyhands.forums;

import java.io.Serializable;

/**
 * Names a need for other features and for URLs.
 *
 * @param id the database id
 * @param key the public key
 * @param slug the readable end of its address
 */
public record NeedRef(long id, String key, String slug) implements Serializable {
    static NeedRef of(Need need) {
        return new NeedRef(need.getId(), need.getPublicKey(), need.getSlug());
    }
}
