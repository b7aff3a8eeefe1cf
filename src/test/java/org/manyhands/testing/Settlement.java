package org.manyhands.testing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.Space;

/**
 * A space in which everything has happened, as {@link Village} made it.
 *
 * @param mark a word that stands in every name, title and text of it, and nowhere else
 * @param space the space
 * @param founder looks after it, and owns its proposals and campaigns
 * @param member belongs to it
 * @param things what there is, by name ({@code topic}, {@code draft-campaign} …): the values that stand in its addresses
 */
public record Settlement(
        String mark, Space space, Actor founder, Actor member, Map<String, Map<String, String>> things) {
    public Settlement(String mark, Space space, Actor founder, Actor member) {
        this(mark, space, founder, member, new LinkedHashMap<>());
    }

    /** Notes a thing: name and value, in turns. */
    void note(String thing, String... values) {
        Map<String, String> all = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i += 2) {
            all.put(values[i], values[i + 1]);
        }
        things.put(thing, all);
    }

    /** One value of a thing. */
    public String value(String thing, String name) {
        return things.get(thing).get(name);
    }

    /** The address of a thing by a route such as <code>/topics/{key}/{slug}</code>. */
    public String path(String route, String thing) {
        String path = route;
        for (Map.Entry<String, String> value : things.get(thing).entrySet()) {
            path = path.replace("{" + value.getKey() + "}", value.getValue());
        }
        if (!fits(route, thing)) {
            throw new IllegalArgumentException(thing + " has not all that " + route + " needs");
        }
        return path;
    }

    /** Whether a thing has all the values that an address by this route needs, and the route needs any. */
    public boolean fits(String route, String thing) {
        String left = route;
        for (String name : things.get(thing).keySet()) {
            left = left.replace("{" + name + "}", "");
        }
        return !left.contains("{") && !left.equals(route);
    }

    /** An address of the same shape where nothing is. */
    public static String nowhere(String route) {
        return route.replaceAll("\\{[a-z]+\\}", "nothing-here");
    }
}
