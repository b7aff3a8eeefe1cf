package org.manyhands.platform.index;

import java.util.List;
import java.util.Locale;
import org.manyhands.platform.subjects.SubjectRef;

/**
 * Something that was found, as the reader may see it now.
 *
 * @param subject what it is
 * @param kindKey the text key of what such things are called
 * @param found what is shown of it
 * @param title its title, with what was looked for marked
 * @param excerpt the words around what was looked for, marked; empty where nothing is shown of them
 * @param why what it was found by, the strongest first
 */
public record SearchHit(
        SubjectRef subject,
        String kindKey,
        Found found,
        List<MarkedText> title,
        List<MarkedText> excerpt,
        List<Why> why) {
    /**
     * A reason in words.
     *
     * @param kind which reason
     * @param word the word of the text that is meant, or null
     */
    public record Why(Kind kind, String word) {
        /** In the title; in the words as they are; another form of a word; a similar one. */
        public enum Kind {
            TITLE,
            WORDS,
            FORM,
            SIMILAR;

            /** The word for it in text keys. */
            public String code() {
                return name().toLowerCase(Locale.ROOT);
            }
        }
    }
}
