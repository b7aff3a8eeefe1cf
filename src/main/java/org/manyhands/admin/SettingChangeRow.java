package org.manyhands.admin;

import java.time.Instant;
import org.manyhands.platform.persistence.Mark;
import org.manyhands.platform.settings.Setting;

/**
 * A change of a setting.
 *
 * @param key its public key
 * @param language the tag of the language, or the empty text where all have the same
 * @param before what stood there, or the empty text
 * @param after what stands there since, or the empty text
 * @param who who made it, or null when the portal did
 */
public record SettingChangeRow(
        String key, Setting setting, String language, String before, String after, String who, Instant at) {
    /** Where it stands in the list. */
    public Mark place() {
        return new Mark(at, key);
    }
}
