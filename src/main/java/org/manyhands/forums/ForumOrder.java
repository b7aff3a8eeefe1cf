package org.manyhands.forums;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * In which order the forums of a space stand: first those under no heading, then heading by heading. What stands under one
 * heading stays together, whatever moves.
 */
final class ForumOrder {
    private ForumOrder() {}

    /** The same with those of one heading together, each heading where its first one stands. */
    static <T> List<T> gathered(List<T> all, Function<T, String> heading) {
        return groups(all, heading).stream().flatMap(Collection::stream).toList();
    }

    private static <T> List<List<T>> groups(List<T> all, Function<T, String> heading) {
        Map<String, List<T>> groups = new LinkedHashMap<>();
        groups.put("", new ArrayList<>());
        all.forEach(one -> groups.computeIfAbsent(
                        Objects.requireNonNullElse(heading.apply(one), ""), h -> new ArrayList<>())
                .add(one));
        return new ArrayList<>(groups.values());
    }

    /** One place up under its heading; from the first place there, the whole heading goes up. */
    static <T> List<T> up(List<T> all, T moved, Function<T, String> heading) {
        List<List<T>> groups = groups(all, heading);
        for (int i = 0; i < groups.size(); i++) {
            int place = groups.get(i).indexOf(moved);
            if (place > 0) {
                swap(groups.get(i), place);
            } else if (place == 0 && i > 1) {
                swap(groups, i);
                break;
            }
        }
        return groups.stream().flatMap(Collection::stream).toList();
    }

    private static <T> void swap(List<T> list, int place) {
        T before = list.set(place - 1, list.get(place));
        list.set(place, before);
    }
}
