package org.manyhands.platform.ui;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import org.manyhands.platform.i18n.Asked;
import org.manyhands.platform.i18n.ReadersLanguage;

/**
 * The parts of pages that were made lately, by the value that they show. Nothing has to be forgotten when something
 * changes: what is shown otherwise has another value. Who reads makes a difference by the value alone, so that two people
 * who may see the same share it.
 */
@ApplicationScoped
public class PageParts {
    /** As long as words such as “five minutes ago” may lag behind. */
    private static final Duration LIFE = Duration.ofMinutes(1);

    private static final long CHARACTERS = 16L * 1024 * 1024;

    /** A key holds the value, of whose words the HTML is made, so that it weighs about as much again. */
    private static final int WITH_KEY = 2;

    @Inject
    ReadersLanguage language;

    @Inject
    Times times;

    private final Cache<Key, String> parts = Caffeine.newBuilder()
            .maximumWeight(CHARACTERS)
            .weigher((Key key, String html) -> WITH_KEY * html.length())
            .expireAfterWrite(LIFE)
            .build();

    /**
     * All that a part depends on.
     *
     * @param name which kind of part
     * @param value what it shows
     * @param reader for whom
     */
    record Key(String name, Object value, Reader reader) {}

    /**
     * Who reads, as far as it makes a difference to parts.
     *
     * @param language in which parts are written
     * @param prefix what the addresses in them begin with
     * @param zone in which their times are told
     */
    record Reader(Locale language, String prefix, ZoneId zone) {
        /** What a part is looked for by. */
        Key key(String name, Object value) {
            return new Key(name, value, this);
        }
    }

    /** Who reads now. */
    Reader reader() {
        return new Reader(language.get(), Asked.prefix(), times.zone());
    }

    /** The HTML of a part, or null when it has to be made. */
    String find(Key key) {
        return parts.getIfPresent(key);
    }

    void keep(Key key, String html) {
        parts.put(key, html);
    }
}
