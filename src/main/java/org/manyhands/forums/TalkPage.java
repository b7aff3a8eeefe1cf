package org.manyhands.forums;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.manyhands.platform.persistence.Slice;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Urls;
import org.manyhands.spaces.Space;
import org.manyhands.spaces.SpacePermissions;
import org.manyhands.spaces.SpaceQueries;

/** The forums that the reader may read, space by space, with what was said last, a page at a time; or those of one space. */
@Named
@RequestScoped
public class TalkPage {
    @Inject
    @Param
    String after;

    @Inject
    @Param
    String space;

    @Inject
    ForumQueries forums;

    @Inject
    TopicQueries topics;

    @Inject
    SpaceQueries spaces;

    @Inject
    CurrentActor current;

    @Inject
    Urls urls;

    private List<SpaceForums> groups;
    private boolean facilitator;
    private String name;
    private long count;
    private String next;

    /**
     * The forums of one space.
     *
     * @param slug the space's address
     * @param name the space's name
     * @param purpose what the space is for
     * @param open whether everybody reads it
     * @param language of its name and purpose, or null
     * @param headings its forums, heading by heading
     */
    public record SpaceForums(
            String slug, String name, String purpose, boolean open, String language, List<Heading> headings) {}

    /**
     * The forums under one heading.
     *
     * @param name the heading, or null for those that stand under none
     * @param language of the heading, or null
     * @param forums in their order
     */
    public record Heading(String name, String language, List<ShownForum> forums) {}

    /**
     * A forum with what was said last.
     *
     * @param row the forum
     * @param latest its latest topic, or null
     */
    public record ShownForum(ForumRow row, LatestTopicRow latest) {}

    /**
     * A space in the address that the reader may not read is not found. What was said last is read for all forums of
     * the page at once.
     */
    public void load() {
        Actor actor = current.actor();
        Long id = null;
        if (space != null) {
            Space shown = spaces.getReadable(actor, space);
            id = shown.getId();
            name = shown.getName();
            facilitator = SpacePermissions.canFacilitate(actor, spaces.standing(actor, id));
        }
        Slice<ForumRow> page = forums.list(actor, id, after);
        List<ForumRow> rows = page.rows();
        next = page.next(row -> Urls.query(urls.getTalk(), "space", space, "after", row.slug()));
        count = forums.count(actor, id);
        Map<Long, LatestTopicRow> latest = topics
                .listLatest(actor, rows.stream().map(ForumRow::id).toList())
                .stream()
                .collect(Collectors.toMap(LatestTopicRow::forumId, row -> row, (one, same) -> one));
        Map<Long, List<ForumRow>> bySpace = rows.stream()
                .collect(Collectors.groupingBy(ForumRow::spaceId, LinkedHashMap::new, Collectors.toList()));
        groups = new ArrayList<>();
        bySpace.values().forEach(some -> groups.add(group(some, latest)));
    }

    private static SpaceForums group(List<ForumRow> rows, Map<Long, LatestTopicRow> latest) {
        ForumRow first = rows.get(0);
        return new SpaceForums(
                first.spaceSlug(),
                first.spaceName(),
                first.spacePurpose(),
                first.isOpenToAll(),
                first.spaceLanguage(),
                headings(rows, latest));
    }

    private static List<Heading> headings(List<ForumRow> rows, Map<Long, LatestTopicRow> latest) {
        Map<String, List<ForumRow>> under = new LinkedHashMap<>();
        rows.forEach(row -> under.computeIfAbsent(Objects.requireNonNullElse(row.heading(), ""), h -> new ArrayList<>())
                .add(row));
        return under.values().stream()
                .map(some -> new Heading(
                        some.get(0).heading(),
                        some.get(0).language(),
                        some.stream()
                                .map(row -> new ShownForum(row, latest.get(row.id())))
                                .toList()))
                .toList();
    }

    public List<SpaceForums> getGroups() {
        return groups;
    }

    /** How many forums there are on all pages. */
    public long getCount() {
        return count;
    }

    /** Where the list goes on, or null. */
    public String getNext() {
        return next;
    }

    /** Where the list begins, or null on its first page. */
    public String getFirst() {
        return after == null ? null : Urls.query(urls.getTalk(), "space", space);
    }

    /** The address of the one space that is shown, or null. */
    public String getSpace() {
        return space;
    }

    /** The name of the one space that is shown, or null. */
    public String getName() {
        return name;
    }

    /** Whether the reader may create a forum in the one space that is shown. */
    public boolean isFacilitator() {
        return facilitator;
    }
}
