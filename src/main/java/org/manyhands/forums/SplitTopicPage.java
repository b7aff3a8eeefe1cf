package org.manyhands.forums;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.subjects.SubjectCard;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.platform.subjects.Subjects;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;
import org.manyhands.spaces.SpaceQueries;
import org.manyhands.spaces.Standing;

/** Where whoever keeps order makes a topic of its own of some posts. */
@Named
@RequestScoped
public class SplitTopicPage {
    @Inject
    @Param
    String key;

    @Inject
    TopicQueries topics;

    @Inject
    TopicMoveService service;

    @Inject
    SpaceQueries spaces;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    @Inject
    ForumQueries forumQueries;

    @Inject
    @Param(name = "page")
    String asked;

    @Inject
    PostQueries posts;

    @Inject
    Subjects subjects;

    private final PlaceForm form = new PlaceForm();
    private Topic topic;
    private List<Forum> forums;
    private List<Offered> offered;
    private int page;

    /**
     * A post that can be chosen.
     *
     * @param number its number, as forms send it
     * @param words its number with what names it
     */
    public record Offered(String number, String words) {}

    /** Nothing leaves its space. */
    public void load() {
        Actor actor = current.actor();
        topic = topics.get(actor, key);
        Standing standing = spaces.standing(actor, topic.getSpace().getId());
        ForumPermissions.requireCanMove(actor, standing, topic);
        page = PostPages.within(TopicPage.number(asked), topic.getLastNumber());
        forums = forumQueries.listOf(topic.getSpace().getId());
        form.setForum(topic.getForum().getSlug());
        List<PostRow> rows = posts.listPage(actor, standing, topic, page).stream()
                .filter(row -> !row.deleted())
                .toList();
        Map<SubjectRef, SubjectCard> cards =
                subjects.cards(actor, rows.stream().map(SplitTopicPage::subject).toList());
        offered = rows.stream()
                .map(row -> new Offered(String.valueOf(row.number()), words(row, cards.get(subject(row)))))
                .toList();
    }

    private static SubjectRef subject(PostRow row) {
        return new SubjectRef(PostSubjectSource.TYPE, row.id());
    }

    /** A hidden post has a name alone, as one with a content note. Its words do not turn the direction of the number. */
    private static String words(PostRow row, SubjectCard card) {
        return "#" + row.number() + " \u2068" + (card == null ? row.author() : card.title()) + "\u2069";
    }

    /** The places that posts leave lead to where they stand then. */
    public void split() {
        TopicRef made = service.split(current.actor(), key, form.chosen(), form.getTitle(), form.getForum());
        redirect.to(urls.topic(made.key(), made.slug()), "forums.split.done");
    }

    public List<Offered> getOffered() {
        return offered;
    }

    public int getPage() {
        return page;
    }

    public int getPages() {
        return PostPages.count(topic.getLastNumber());
    }

    public String getAddress() {
        return urls.topic(key, topic.getSlug(), "split");
    }

    public List<Forum> getForums() {
        return forums;
    }

    public PlaceForm getForm() {
        return form;
    }

    public Topic getTopic() {
        return topic;
    }
}
