package org.manyhands.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.manyhands.testing.client.HttpProbe;
import org.manyhands.testing.client.Portal;

/** Members of a space of the demonstration who write texts together: so many that nobody sends more than one person may. */
final class Authors {
    private static final List<String> PEOPLE = List.of(
            "leader",
            "theo",
            "grace",
            "priya",
            "professional",
            "manager",
            "peer",
            "dot",
            "leila",
            "imani",
            "sam",
            "marek",
            "kwame",
            "jonah",
            "callum",
            "yusuf",
            "ruth",
            "nell",
            "tunde",
            "miriam",
            "lorna",
            "bryn",
            "ravi",
            "arthur");

    private final Portal portal;
    private final Map<String, HttpProbe> people = new HashMap<>();

    /**
     * A text that all of them write.
     *
     * @param proposal where it is read
     * @param live where an editor of it connects to
     */
    record Place(String proposal, String live) {}

    Authors(Portal portal) {
        this.portal = portal;
        for (String person : PEOPLE) {
            people.put(person, signIn(person));
        }
    }

    /** The one who begins the texts, at a browser. */
    HttpProbe owner() {
        return people.get(PEOPLE.get(0));
    }

    List<String> cookies() {
        return PEOPLE.stream()
                .map(person -> people.get(person).header("Cookie"))
                .toList();
    }

    Place begin() {
        Map<String, String> fields = form("proposal", "do-begin");
        fields.put("title", "Measured");
        fields.put("summary", "Written by many at once.");
        String write = path(owner().post("/proposals/new?space=getting-help-early", fields));
        String proposal = write.replaceFirst("/write$", "");
        Map<String, String> members = form("let-members", "do-let-members");
        members.put("members", "author");
        owner().post(proposal + "/authors", members);
        Matcher live = Pattern.compile("/live/texts/[a-z0-9]+")
                .matcher(owner().get(write).body());
        if (!live.find()) {
            throw new IllegalStateException("There is nothing to write at " + write);
        }
        return new Place(proposal, live.group());
    }

    /** Makes a version of what is written. */
    void makeVersion(Place place) {
        owner().post(place.proposal() + "/write", form("make", "do-make"));
    }

    private HttpProbe signIn(String who) {
        HttpProbe probe = HttpProbe.of(portal).with("Sec-Fetch-Site", "same-origin");
        Map<String, String> fields = form("sign-in", "do-sign-in");
        fields.put("email", who + "@demo.example");
        fields.put("password", "walk-together-2026");
        String cookie = probe.post("/sign-in", fields).cookies().get(0).replaceAll(";.*", "");
        return probe.with("Cookie", cookie);
    }

    /** What a form of a page sends with one of its buttons. */
    static Map<String, String> form(String id, String button) {
        return new HashMap<>(Map.of(id, id, button, "x", "jakarta.faces.ViewState", "stateless"));
    }

    private static String path(HttpProbe.Answer answer) {
        return answer.header("Location").replaceAll("^https?://[^/]+", "").replaceAll("[?#].*", "");
    }
}
