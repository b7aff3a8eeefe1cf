package org.manyhands.forums;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.manyhands.platform.i18n.Languages;
import org.manyhands.platform.markup.MadeFrom;
import org.manyhands.platform.markup.SafeHtml;
import org.manyhands.platform.persistence.Stored;
import org.manyhands.spaces.Space;

/**
 * A part of a space for topics of one kind. Its counters change with every post, so it has no version: who changes it
 * locks the row, and a form says what it was opened with.
 */
@Entity
@Table(name = "forum")
public class Forum extends Stored {
    @ManyToOne(fetch = FetchType.LAZY)
    private Space space;

    private String slug;
    private String name;
    private String purpose;
    private String language;
    private String heading;
    private String rules = "";

    @MadeFrom("rules")
    private SafeHtml html = SafeHtml.none();

    private String template = "";
    private int position;
    private int topicCount;
    private int postCount;
    private Instant lastPostAt;
    private boolean closed;
    private Instant createdAt;

    protected Forum() {}

    Forum(Space space, String slug, String name, String purpose, int position, Instant createdAt) {
        this.space = space;
        this.slug = slug;
        this.position = position;
        this.createdAt = createdAt;
        describe(name, purpose);
    }

    /** The address stays, so that links to the forum do. */
    final void describe(String newName, String newPurpose) {
        name = newName.strip();
        purpose = newPurpose.strip();
    }

    /** Says under which heading it stands; null for none. */
    void standUnder(String words) {
        heading = words;
    }

    /** Says how people write in it, and with what a first post begins; each may be the empty text. */
    void guide(String words, SafeHtml safeHtml, String beginning) {
        rules = words;
        html = safeHtml;
        template = beginning;
    }

    void move(int to) {
        position = to;
    }

    void topicBegun() {
        topicCount++;
    }

    /** Counts anew after a topic came or went. */
    void recount(long topics, long posts, Instant last) {
        topicCount = (int) topics;
        recount(posts);
        lastPostAt = last;
    }

    void posted(Instant at) {
        postCount++;
        if (lastPostAt == null || at.isAfter(lastPostAt)) {
            lastPostAt = at;
        }
    }

    /** Counts anew after many posts went or came back. */
    void recount(long posts) {
        postCount = (int) posts;
    }

    void postDeleted() {
        postCount--;
    }

    void close() {
        closed = true;
    }

    void reopen() {
        closed = false;
    }

    /** Says in which of the portal's languages its words are; null or empty when in none that is known. */
    void writtenIn(String tag) {
        language = Languages.chosen(tag);
    }

    /** The language of its words, such as {@code es}, or null when nobody said. */
    public String getLanguage() {
        return language;
    }

    public Space getSpace() {
        return space;
    }

    public String getSlug() {
        return slug;
    }

    public String getName() {
        return name;
    }

    public String getPurpose() {
        return purpose;
    }

    /** Under which heading it stands among the forums of its space, or null. */
    public String getHeading() {
        return heading;
    }

    /** How people write in it; the empty text where nothing is said. */
    public String getRules() {
        return rules;
    }

    public SafeHtml getHtml() {
        return html;
    }

    /** With what a first post begins; the empty text where everybody begins afresh. */
    public String getTemplate() {
        return template;
    }

    public int getPosition() {
        return position;
    }

    public int getTopicCount() {
        return topicCount;
    }

    /** Posts that are not deleted; hidden ones keep their place and count. */
    public int getPostCount() {
        return postCount;
    }

    public Instant getLastPostAt() {
        return lastPostAt;
    }

    /** Whether no topic can be begun here and no reply written, for the reason in its {@link ForumClosure}. */
    public boolean isClosed() {
        return closed;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
