package org.manyhands.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.manyhands.platform.settings.PortalSettings;

/** The help lines, read once from the operator's file, so that they stand when database and session do not. */
@ApplicationScoped
public class HelpLines {
    private static final Logger LOG = System.getLogger(HelpLines.class.getName());
    private static final List<String> SAFE_LINKS = List.of("tel:", "sms:", "https:");

    @Inject
    PortalSettings settings;

    private Properties file;

    @PostConstruct
    void read() {
        file = operators().orElseGet(HelpLines::builtIn);
    }

    /** What the operator says of all lines, such as to check them for one's region. */
    public HelpWords note(Locale reader) {
        return HelpWords.of(file, "note", reader);
    }

    /** All countries of the file, in the order of the file. */
    public List<HelpCountry> countries(Locale reader) {
        return countries(file, reader);
    }

    static List<HelpCountry> countries(Properties file, Locale reader) {
        Map<String, List<HelpLine>> lines = new LinkedHashMap<>();
        Map<String, HelpWords> names = new LinkedHashMap<>();
        for (String id : file.getProperty("lines", "").split("[,\\s]+", -1)) {
            if (file.containsKey(id + ".name")) {
                String country = file.getProperty(id + ".country", "");
                names.putIfAbsent(country, HelpWords.of(file, id + ".country", reader));
                lines.computeIfAbsent(country, key -> new ArrayList<>()).add(line(file, id, reader));
            }
        }
        return lines.entrySet().stream()
                .map(entry -> new HelpCountry(names.get(entry.getKey()), List.copyOf(entry.getValue())))
                .toList();
    }

    private Optional<Properties> operators() {
        Optional<Path> file = settings.helpFile();
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try (Reader reader = Files.newBufferedReader(file.get(), StandardCharsets.UTF_8)) {
            return Optional.of(load(reader));
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, "The file of help lines cannot be read, so the built-in ones are shown", e);
            return Optional.empty();
        }
    }

    static Properties builtIn() {
        try (var in = HelpLines.class.getResourceAsStream("/config/urgent-help.properties")) {
            return load(new StringReader(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Properties load(Reader reader) throws IOException {
        Properties properties = new Properties();
        properties.load(reader);
        return properties;
    }

    private static HelpLine line(Properties file, String id, Locale reader) {
        String link = file.getProperty(id + ".link", "");
        return new HelpLine(
                HelpWords.of(file, id + ".name", reader),
                HelpWords.of(file, id + ".contact", reader),
                SAFE_LINKS.stream().anyMatch(link::startsWith) ? link : null,
                HelpWords.of(file, id + ".channel", reader),
                HelpWords.of(file, id + ".hours", reader),
                HelpWords.of(file, id + ".languages", reader),
                file.getProperty(id + ".source", ""),
                file.getProperty(id + ".checked", ""));
    }
}
