package org.manyhands.testing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows the links of the portal as one reader may, those of pages that speak of something first, level by level. */
public final class Walk {
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)");

    /** Files, and the same pages in other languages, would lead the walk away. */
    private static final Pattern ELSEWHERE = Pattern.compile("/(jakarta\\.faces\\.resource|en|es|ar)(/.*|$)");

    private Walk() {}

    /**
     * The pages that a reader meets, by address; an address that is asked for does not stand in its own answer any more.
     *
     * @param mark stands on pages whose links come first
     * @param beginnings where the walk begins, in this order
     * @param most how many pages are asked for
     */
    public static Map<String, String> of(Pages.Reader reader, String mark, Collection<String> beginnings, int most) {
        Deque<String> near = new ArrayDeque<>(beginnings);
        Deque<String> far = new ArrayDeque<>();
        Set<String> known = new HashSet<>(near);
        Map<String, String> met = new HashMap<>();
        while (!(near.isEmpty() && far.isEmpty()) && met.size() < most) {
            String path = near.isEmpty() ? far.pollFirst() : near.pollFirst();
            Pages.Answer answer = reader.get(path);
            met.put(path, withoutAddress(path, answer));
            for (String link : links(answer)) {
                if (known.add(link)) {
                    (answer.body().contains(mark) ? near : far).addLast(link);
                }
            }
        }
        return met;
    }

    private static String withoutAddress(String path, Pages.Answer answer) {
        return (answer.location() + "\n" + answer.body())
                .replace(path, "PATH")
                .replace(path.replace("&", "&amp;"), "PATH")
                .replace(URLEncoder.encode(path, StandardCharsets.UTF_8), "PATH");
    }

    private static List<String> links(Pages.Answer answer) {
        List<String> links = new ArrayList<>();
        if (answer.location().startsWith("/")) {
            links.add(answer.location());
        }
        Matcher matcher = LINK.matcher(answer.body());
        while (matcher.find()) {
            links.add(matcher.group(1).replace("&amp;", "&"));
        }
        links.removeIf(link -> ELSEWHERE.matcher(link).matches());
        return links;
    }
}
