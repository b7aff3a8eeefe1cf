package org.manyhands.admin;

import com.ibm.icu.text.ListFormatter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.manyhands.platform.i18n.Languages;
import org.manyhands.platform.i18n.ReadersLanguage;
import org.manyhands.platform.i18n.Texts;
import org.manyhands.platform.settings.Limit;
import org.manyhands.platform.settings.Setting;
import org.manyhands.platform.settings.StandpointList;
import org.manyhands.platform.settings.StandpointNames;

/** Says settings in the reader's language. */
@ApplicationScoped
public class SettingWords {
    @Inject
    Texts texts;

    @Inject
    StandpointNames standpoints;

    @Inject
    ReadersLanguage reader;

    /** What a setting is called; with the language, where each has its own. */
    public String title(Setting setting, String language) {
        String title = say("admin.setting." + setting.code());
        return Languages.named(language)
                .map(locale -> say("admin.setting.in", title, Languages.ownName(locale)))
                .orElse(title);
    }

    /** What was chosen; of a picture, whether there is one. */
    public String value(Setting setting, String content) {
        if (setting.kind() == Setting.Kind.STANDPOINTS) {
            return list(StandpointList.read(content).all().stream().map(this::standpoint));
        }
        if (content.isEmpty()) {
            return setting.kind() == Setting.Kind.LANGUAGES
                    ? languages(Languages.INSTALLED.stream()
                            .map(Locale::toLanguageTag)
                            .toList())
                    : say("admin.setting.default");
        }
        return switch (setting.kind()) {
            case LANGUAGES -> languages(List.of(content.split(" ", -1)));
            case PICTURE -> say("admin.setting.picture");
            case LIMITS -> limits(content);
            case LINE, TEXT, COLOURS, STANDPOINTS -> content;
        };
    }

    /** The own names of languages as one list. */
    public String languages(Collection<String> tags) {
        return list(Languages.INSTALLED.stream()
                .filter(locale -> tags.contains(locale.toLanguageTag()))
                .map(Languages::ownName));
    }

    /** What it is called, with what it is called in other languages where that was chosen. */
    private String standpoint(StandpointList.Item item) {
        Locale locale = reader.get();
        String others = list(Languages.INSTALLED.stream()
                .filter(other -> !other.equals(locale) && item.names().containsKey(other.toLanguageTag()))
                .map(other -> say(
                        "admin.setting.in",
                        Languages.ownName(other),
                        item.names().get(other.toLanguageTag()))));
        String name = standpoints.name(item, locale);
        String all = others.isEmpty() ? name : say("admin.standpoint.others", name, others);
        return item.retired() ? say("admin.standpoint.was", all) : all;
    }

    /** Those that differ from the usual. */
    private String limits(String content) {
        Map<Limit, Integer> limits = Limit.read(content);
        return list(Stream.of(Limit.values())
                .filter(limit -> limits.get(limit) != limit.usual())
                .map(limit -> say(
                        "admin.setting.in",
                        say("admin.limit." + limit.code()),
                        texts.number(reader.get(), limits.get(limit)))));
    }

    private String list(Stream<String> words) {
        return ListFormatter.getInstance(reader.get()).format(words.toList());
    }

    private String say(String key, Object... args) {
        Locale locale = reader.get();
        return texts.of(locale, key, args);
    }
}
