package org.manyhands.coauthoring;

import java.util.Locale;
import org.manyhands.platform.i18n.Texts;

/** Says every text by its key, so that a test need not know the words. */
final class KeysAsWords extends Texts {
    @Override
    public String of(Locale language, String key, Object... args) {
        return key;
    }
}
