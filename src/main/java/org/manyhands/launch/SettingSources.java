package org.manyhands.launch;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * Reads what the operator wrote, the file first and the environment over it. A name nobody knows is refused: a
 * misspelt setting that is silently ignored costs more than a start that fails.
 */
final class SettingSources {
    /** Names the file itself, so it is no setting that the file could hold. */
    static final String FILE_VARIABLE = "MANYHANDS_CONFIG";

    private static final String PREFIX = "MANYHANDS_";

    private final List<Setting> table;
    private final Map<String, String> values = new HashMap<>();

    SettingSources(List<Setting> table) {
        this.table = table;
    }

    /** The checked values by name; what is blank counts as not set. */
    Map<String, String> read(Path folder, Map<String, String> environment) {
        readFile(folder, environment.getOrDefault(FILE_VARIABLE, "").strip());
        readEnvironment(environment);
        return values;
    }

    private void readFile(Path folder, String named) {
        Path file = folder.resolve(named.isEmpty() ? "config/portal.properties" : named);
        if (!Files.exists(file)) {
            if (named.isEmpty()) {
                return;
            }
            throw new BadSetting("The file \"%s\" named by %s does not exist.".formatted(named, FILE_VARIABLE));
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new BadSetting("The file %s cannot be read as settings in UTF-8.".formatted(file));
        }
        for (String key : properties.stringPropertyNames()) {
            Setting setting = table.stream()
                    .filter(row -> row.name().equals(key))
                    .findFirst()
                    .orElseThrow(() -> new BadSetting("The file %s has a setting nobody knows, \"%s\"; known are %s."
                            .formatted(file, LogLine.oneLine(key), names())));
            keep(setting, properties.getProperty(key), file.toString());
        }
    }

    private void readEnvironment(Map<String, String> environment) {
        for (Map.Entry<String, String> entry : environment.entrySet()) {
            String variable = entry.getKey();
            if (!variable.startsWith(PREFIX) || variable.equals(FILE_VARIABLE)) {
                continue;
            }
            Setting setting = table.stream()
                    .filter(row -> row.variable().equals(variable))
                    .findFirst()
                    .orElseThrow(() -> new BadSetting("The environment has a setting nobody knows, %s; known are %s."
                            .formatted(LogLine.oneLine(variable), variables())));
            keep(setting, entry.getValue(), "the environment, " + variable);
        }
    }

    private void keep(Setting setting, String value, String origin) {
        String stripped = value.strip();
        if (!stripped.isEmpty()) {
            values.put(setting.name(), setting.checked(stripped, origin));
        }
    }

    private String names() {
        return table.stream().map(Setting::name).collect(Collectors.joining(", "));
    }

    private String variables() {
        return table.stream().map(Setting::variable).collect(Collectors.joining(", ")) + ", " + FILE_VARIABLE;
    }
}
