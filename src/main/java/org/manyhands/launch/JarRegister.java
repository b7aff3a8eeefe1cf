package org.manyhands.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which of many jars have a folder of a given name. It is written beside the jars when they are new, because reading the
 * tables of contents of all of them takes longer than reading the register.
 */
final class JarRegister {
    private static final String FILE = "register.txt";
    private static final Pattern OF_A_JAVA_VERSION = Pattern.compile("^META-INF/versions/\\d+/");

    private final Map<String, List<ServerLibrary>> byFolder = new HashMap<>();

    /**
     * Reads the register, or makes it.
     *
     * @param place where its file lies; whoever brings other jars there removes it
     * @param folders where the jars lie, below that place, in the order in which they are looked into
     */
    JarRegister(Path place, List<String> folders) throws IOException {
        Map<String, ServerLibrary> libraries = new LinkedHashMap<>();
        for (String folder : folders) {
            try (Stream<Path> jars = Files.list(place.resolve(folder))) {
                jars.sorted().forEach(jar -> libraries.put(folder + jar.getFileName(), new ServerLibrary(jar)));
            }
        }
        Path file = place.resolve(FILE);
        if (!Files.exists(file)) {
            Files.write(file, lines(libraries));
        }
        for (String line : Files.readAllLines(file)) {
            List<String> words = List.of(line.split("\t", -1));
            List<ServerLibrary> found = new ArrayList<>(words.size() - 1);
            words.subList(1, words.size()).forEach(name -> found.add(libraries.get(name)));
            byFolder.put(words.get(0), found);
        }
    }

    private static List<String> lines(Map<String, ServerLibrary> libraries) {
        Map<String, Set<String>> names = new LinkedHashMap<>();
        libraries.forEach((name, library) -> library.jar().stream()
                .map(entry -> OF_A_JAVA_VERSION.matcher(entry.getName()).replaceFirst(""))
                .forEach(entry -> names.computeIfAbsent(folder(entry), folder -> new LinkedHashSet<>())
                        .add(name)));
        List<String> lines = new ArrayList<>(names.size());
        names.forEach((folder, jars) -> lines.add(folder + "\t" + String.join("\t", jars)));
        return lines;
    }

    /** The libraries that have the folder of a file; whether they have the file itself remains to be seen. */
    List<ServerLibrary> with(String path) {
        return byFolder.getOrDefault(folder(path), List.of());
    }

    /** The folder that a file or folder lies in; the empty word for what lies at the top. */
    private static String folder(String path) {
        int end = path.lastIndexOf('/', path.length() - 2);
        return end < 0 ? "" : path.substring(0, end);
    }
}
