package org.manyhands.platform.i18n;

import com.ibm.icu.text.ListFormatter;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The texts for pages: {@code #{msg['forums.topic.close']}} and {@code #{msg.of('forums.posts', 41)}}. */
@Named("msg")
@RequestScoped
public class PageTexts extends AbstractMap<String, String> {
    @Inject
    Texts texts;

    @Inject
    ReadersLanguage language;

    private Locale locale;

    @PostConstruct
    void ask() {
        locale = language.get();
    }

    @Override
    public String get(Object key) {
        return texts.of(locale, String.valueOf(key));
    }

    @Override
    public boolean containsKey(Object key) {
        return texts.has(locale, String.valueOf(key));
    }

    /** A text with what belongs at its numbered places, for pages: expressions there know no variable arguments. */
    public String of(String key, Object first) {
        return texts.of(locale, key, first);
    }

    /** A text with what belongs at its numbered places, for pages: expressions there know no variable arguments. */
    public String of(String key, Object first, Object second) {
        return texts.of(locale, key, first, second);
    }

    /** A text with what belongs at its numbered places, for pages: expressions there know no variable arguments. */
    public String of(String key, Object first, Object second, Object third) {
        return texts.of(locale, key, first, second, third);
    }

    /** A text with what belongs at its numbered places, for pages: expressions there know no variable arguments. */
    public String of(String key, Object first, Object second, Object third, Object fourth) {
        return texts.of(locale, key, first, second, third, fourth);
    }

    /** These words one after another, as the language lists things. */
    public String list(Collection<String> words) {
        return ListFormatter.getInstance(locale).format(words);
    }

    /** A number that stands alone, in the digits and groups of the language. */
    public String number(Number number) {
        return texts.number(locale, number);
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }
}
