package org.manyhands.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text bundles as files.
 *
 * @param files one for each folder and language
 */
record Bundles(List<File> files) {
    private static final Pattern NAME = Pattern.compile("(.*/)?([^/]+)/messages(?:_(\\w+))?\\.properties");

    /**
     * One bundle in one language.
     *
     * @param path below the resources
     * @param part the folder's name, with which every key starts
     * @param language empty for English
     * @param texts by key
     * @param twice keys that stand in the file more than once
     */
    record File(String path, String part, String language, Map<String, String> texts, List<String> twice) {}

    static Bundles read() {
        return of(Sources.texts(Sources.RESOURCES, ".properties"));
    }

    static Bundles of(Map<String, String> contents) {
        List<File> files = new ArrayList<>();
        contents.forEach((path, content) -> {
            Matcher name = NAME.matcher(path);
            if (name.matches()) {
                String language = name.group(3) == null ? "" : name.group(3);
                Watchful properties = Watchful.load(content);
                files.add(new File(path, name.group(2), language, properties.texts(), properties.twice));
            }
        });
        return new Bundles(List.copyOf(files));
    }

    /** The texts of the first language. */
    Map<String, String> english() {
        Map<String, String> all = new HashMap<>();
        files.stream().filter(file -> file.language().isEmpty()).forEach(file -> all.putAll(file.texts()));
        return all;
    }

    /** Remembers what a properties file says twice, which the class library forgets. */
    private static final class Watchful extends Properties {
        private static final long serialVersionUID = 1L;
        private final transient List<String> twice = new ArrayList<>();

        static Watchful load(String content) {
            Watchful properties = new Watchful();
            try {
                properties.load(new StringReader(content));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return properties;
        }

        @Override
        public synchronized Object put(Object key, Object value) {
            Object before = super.put(key, value);
            if (before != null) {
                twice.add(String.valueOf(key));
            }
            return before;
        }

        Map<String, String> texts() {
            return stringPropertyNames().stream()
                    .collect(Collectors.toMap(key -> key, this::getProperty, (a, b) -> a, TreeMap::new));
        }

        @Override
        public synchronized boolean equals(Object other) {
            return super.equals(other);
        }

        @Override
        public synchronized int hashCode() {
            return super.hashCode();
        }
    }
}
