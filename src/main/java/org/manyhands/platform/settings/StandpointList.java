package org.manyhands.platform.settings;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.manyhands.platform.i18n.Languages;

/**
 * What people can speak as, in its order, as administrators chose it. A standpoint is never taken off: what people declared
 * and how it was counted refers to it, so that it can only be offered no longer.
 *
 * @param all those that are offered no longer among them
 */
public record StandpointList(List<Item> all) {
    /** The one that every portal offers. */
    public static final String LIVED = "lived";

    /** What there is until administrators choose. */
    private static final StandpointList BUILT_IN =
            new StandpointList(Stream.of(LIVED, "family", "professional", "leader", "ally")
                    .map(Item::named)
                    .toList());

    private static final String OFFERED = "offered";
    private static final String RETIRED = "retired";

    public StandpointList {
        all = List.copyOf(all);
    }

    /**
     * One standpoint.
     *
     * @param code by which everything that is kept refers to it
     * @param retired whether it is offered no longer
     * @param names by the tag of the language; without any, it has the one that the portal gives it
     */
    public record Item(String code, boolean retired, Map<String, String> names) {
        public Item {
            names = Map.copyOf(new TreeMap<>(names));
        }

        static Item named(String code) {
            return new Item(code, false, Map.of());
        }

        /** The name that was chosen for readers of a language: in theirs, else in the portal's main one. */
        public Optional<String> nameFor(Locale reader) {
            return Optional.ofNullable(
                    names.getOrDefault(reader.toLanguageTag(), names.get(Languages.DEFAULT.toLanguageTag())));
        }

        private String line() {
            return Stream.concat(
                            Stream.of(code, retired ? RETIRED : OFFERED),
                            names.entrySet().stream()
                                    .sorted(Map.Entry.comparingByKey())
                                    .map(name -> name.getKey() + "=" + name.getValue()))
                    .collect(Collectors.joining("\t"));
        }

        private static Item read(String line) {
            String[] parts = line.split("\t", -1);
            Map<String, String> names = Arrays.stream(parts)
                    .skip(2)
                    .map(name -> name.split("=", 2))
                    .collect(Collectors.toMap(name -> name[0], name -> name[1]));
            return new Item(parts[0], RETIRED.equals(parts[1]), names);
        }
    }

    /** As it is stored; the empty text stands for what there is without a choice. */
    public static StandpointList read(String content) {
        return content.isEmpty()
                ? BUILT_IN
                : new StandpointList(content.lines().map(Item::read).toList());
    }

    /** To be stored. */
    public String content() {
        return equals(BUILT_IN) ? "" : all.stream().map(Item::line).collect(Collectors.joining("\n"));
    }

    /** Whether the portal itself has a name for it. */
    public static boolean isBuiltIn(String code) {
        return BUILT_IN.find(code).isPresent();
    }

    /** The standpoint of this code. */
    public Optional<Item> find(String code) {
        return all.stream().filter(item -> item.code().equals(code)).findFirst();
    }

    /** Whether people can choose it; one that is not known here is chosen by nobody. */
    public boolean isOffered(String code) {
        return find(code).filter(item -> !item.retired()).isPresent();
    }

    /** Puts codes in the order of the list; one that is not known here comes last. */
    public Comparator<String> order() {
        List<String> codes = all.stream().map(Item::code).toList();
        return Comparator.comparingInt(code -> codes.contains(code) ? codes.indexOf(code) : codes.size());
    }
}
