package org.manyhands.platform.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.manyhands.platform.i18n.Languages;
import org.manyhands.platform.markup.Markup;

/**
 * What administrators chose, in memory, because every page asks for it. A change that is made on this node counts from its
 * commit on; {@link SettingWatch} brings what other nodes changed. Without a database the last known state stays.
 */
@ApplicationScoped
public class ChosenSettings {
    @PersistenceContext
    EntityManager em;

    @Inject
    PortalSettings operator;

    @Inject
    Markup markup;

    @Inject
    Event<SettingsRenewed> renewed;

    private volatile State present = new State(Map.of());

    /** Counts the changes of this node, so that what was read before one never takes its place. */
    private long changes;

    /** The portal's name, shown in every title and mail. */
    public String name() {
        return content(Setting.NAME, "").orElseGet(operator::name);
    }

    /** A line or text for readers of a language as it was written; empty when there is none in that language. */
    public Optional<String> text(Setting setting, Locale reader) {
        return content(setting, reader.toLanguageTag());
    }

    /** The language in which the portal's own words are shown: the reader's, else English; empty when in neither. */
    public Optional<Locale> languageFor(Setting setting, Locale reader) {
        return Stream.of(reader, Languages.DEFAULT)
                .filter(locale -> text(setting, locale).isPresent())
                .findFirst();
    }

    /** A text in the language of {@link #languageFor}. */
    public Optional<Written> writtenFor(Setting setting, Locale reader) {
        return languageFor(setting, reader).flatMap(locale -> writtenForAll(setting, locale));
    }

    /** The language in which something is shown: the reader's, else English, else any; empty when nothing is chosen. */
    public Optional<Locale> languageForAll(Setting setting, Locale reader) {
        return Stream.concat(Stream.of(reader), Languages.INSTALLED.stream())
                .filter(locale -> text(setting, locale).isPresent())
                .findFirst();
    }

    /** A text that counts for all, in the language of {@link #languageForAll}. */
    public Optional<Written> writtenForAll(Setting setting, Locale reader) {
        State state = present;
        return languageForAll(setting, reader)
                .map(locale -> new Written(state.html(setting, locale.toLanguageTag(), markup), locale));
    }

    /** Whether something is chosen, in whichever language. */
    public boolean has(Setting setting) {
        return content(setting, "").isPresent()
                || languageForAll(setting, Languages.DEFAULT).isPresent();
    }

    /** The languages that are offered, English first. */
    public List<Locale> languages() {
        return present.languages;
    }

    /** What people can speak as. */
    public StandpointList standpoints() {
        return present.standpoints;
    }

    /** How much people may do of something. */
    public int limit(Limit limit) {
        return present.limits.get(limit);
    }

    /** The colour of links and buttons, where one was chosen. */
    public Optional<Accent> accent() {
        return content(Setting.COLOURS, "").flatMap(Accent::read);
    }

    /** The key of the portal's logo, where it has one. */
    public Optional<String> logo() {
        return content(Setting.LOGO, "");
    }

    /** Reads all of them anew. */
    void renew() {
        long before = changes();
        Map<String, String> read = new HashMap<>();
        for (Object[] row : em.createQuery(
                        "select s.setting, s.language, s.content from ChosenSetting s", Object[].class)
                .getResultList()) {
            read.put(key((Setting) row[0], (String) row[1]), (String) row[2]);
        }
        become(read, before);
    }

    /** A change counts as soon as it is there for good. */
    void follow(@Observes(during = TransactionPhase.AFTER_SUCCESS) SettingChange change) {
        take(change);
        renewed.fire(new SettingsRenewed());
    }

    private synchronized long changes() {
        return changes;
    }

    private synchronized void take(SettingChange change) {
        changes++;
        Map<String, String> contents = new HashMap<>(present.contents);
        contents.put(key(change.getSetting(), change.getLanguage()), change.getContentAfter());
        present = new State(contents);
    }

    private void become(Map<String, String> read, long before) {
        synchronized (this) {
            if (before != changes || read.equals(present.contents)) {
                return;
            }
            present = new State(read);
        }
        renewed.fire(new SettingsRenewed());
    }

    private Optional<String> content(Setting setting, String language) {
        return Optional.of(present.content(setting, language)).filter(content -> !content.isEmpty());
    }

    private static String key(Setting setting, String language) {
        return setting.name() + " " + language;
    }

    /** All settings at one moment. */
    private static final class State {
        private final Map<String, String> contents;
        private final List<Locale> languages;
        private final StandpointList standpoints;
        private final Map<Limit, Integer> limits;

        /** Made when somebody first reads it. */
        private final Map<String, String> html = new ConcurrentHashMap<>();

        State(Map<String, String> contents) {
            this.contents = Map.copyOf(contents);
            List<String> tags = Arrays.asList(content(Setting.LANGUAGES, "").split(" ", -1));
            this.languages = Languages.INSTALLED.stream()
                    .filter(locale -> tags.contains("")
                            || locale.equals(Languages.DEFAULT)
                            || tags.contains(locale.toLanguageTag()))
                    .toList();
            this.limits = Limit.read(content(Setting.LIMITS, ""));
            this.standpoints = StandpointList.read(content(Setting.STANDPOINTS, ""));
        }

        String content(Setting setting, String language) {
            return contents.getOrDefault(key(setting, language), "");
        }

        String html(Setting setting, String language, Markup markup) {
            return html.computeIfAbsent(key(setting, language), key -> markup.html(contents.getOrDefault(key, "")));
        }
    }
}
