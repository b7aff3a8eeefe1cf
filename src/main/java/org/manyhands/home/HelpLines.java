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

    private String note;
    private List<HelpCountry> countries;

    @PostConstruct
    void read() {
        Properties properties = operators().orElseGet(HelpLines::builtIn);
        note = properties.getProperty("note", "");
        Map<String, List<HelpLine>> byCountry = new LinkedHashMap<>();
        for (String id : properties.getProperty("lines", "").split("[,\\s]+", -1)) {
            if (properties.containsKey(id + ".name")) {
                byCountry
                        .computeIfAbsent(properties.getProperty(id + ".country", ""), key -> new ArrayList<>())
                        .add(line(properties, id));
            }
        }
        countries = byCountry.entrySet().stream()
                .map(entry -> new HelpCountry(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    /** What the operator says of all lines, such as to check them for one's region. */
    public String note() {
        return note;
    }

    /** All countries of the file, in the order of the file. */
    public List<HelpCountry> countries() {
        return countries;
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

    private static Properties builtIn() {
        try (var in = HelpLines.class.getResourceAsStream("/config/urgent-help.properties")) {
            return load(new StringReader(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Properties load(Reader reader) throws IOException {
        Properties properties = new Properties();
        properties.load(reader);
        return properties;
    }

    private static HelpLine line(Properties properties, String id) {
        String link = properties.getProperty(id + ".link", "");
        return new HelpLine(
                properties.getProperty(id + ".name"),
                properties.getProperty(id + ".contact", ""),
                SAFE_LINKS.stream().anyMatch(link::startsWith) ? link : null,
                properties.getProperty(id + ".channel", ""),
                properties.getProperty(id + ".hours", ""),
                properties.getProperty(id + ".languages", ""),
                properties.getProperty(id + ".source", ""),
                properties.getProperty(id + ".checked", ""));
    }
}
