package org.manyhands.forums;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.manyhands.platform.errors.RuleViolation;

/** Where topics and posts are to stand. */
public class PlaceForm {
    private static final Pattern RANGE = Pattern.compile("([0-9]{1,7})(?:\\s*[-–]\\s*([0-9]{1,7}))?");
    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://[^/]+)?(?:/[a-z]{2})?/topics/([a-z0-9]+)(?:[/?#].*)?");

    /** How many posts are moved at once: they are all held until they stand. */
    private static final int MOST = 1_000;

    private String forum;
    private List<String> numbers = new ArrayList<>();
    private String more;

    @Size(max = Topic.LONGEST_TITLE, message = "{forums.topic.title.long}")
    private String title;

    private String into;

    /** The numbers that were ticked and typed. */
    Set<Integer> chosen() {
        Set<Integer> all = new TreeSet<>();
        numbers.forEach(number -> all.add(Integer.valueOf(number)));
        for (String part : (more == null ? "" : more).split("[,;،؛]", -1)) {
            if (!part.isBlank()) {
                all.addAll(range(part.strip()));
            }
        }
        if (all.size() > MOST) {
            throw RuleViolation.at("more", "forums.split.too-many", MOST);
        }
        return all;
    }

    private static Set<Integer> range(String part) {
        Matcher range = RANGE.matcher(part);
        if (!range.matches()) {
            throw RuleViolation.at("more", "forums.split.no-number");
        }
        int first = Integer.parseInt(range.group(1));
        int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
        if (last - first >= MOST) {
            throw RuleViolation.at("more", "forums.split.too-many", MOST);
        }
        Set<Integer> all = new TreeSet<>();
        for (int number = first; number <= last; number++) {
            all.add(number);
        }
        return all;
    }

    /** The key in the address of a topic, as people copy it. */
    String key() {
        Matcher address = ADDRESS.matcher(into == null ? "" : into.strip());
        if (!address.matches()) {
            throw RuleViolation.at("into", "forums.merge.no-address");
        }
        return address.group(1);
    }

    /** The address of a forum. */
    public String getForum() {
        return forum;
    }

    public void setForum(String forum) {
        this.forum = forum;
    }

    /** The numbers of posts that were ticked. */
    public List<String> getNumbers() {
        return numbers;
    }

    public void setNumbers(List<String> numbers) {
        this.numbers = numbers;
    }

    /** Numbers of posts that were typed, such as {@code 5, 21-40}. */
    public String getMore() {
        return more;
    }

    public void setMore(String more) {
        this.more = more;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    /** The address of another topic. */
    public String getInto() {
        return into;
    }

    public void setInto(String into) {
        this.into = into;
    }
}
