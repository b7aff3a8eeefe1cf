package org.manyhands.forums;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.manyhands.accounts.Standpoint;
import org.manyhands.platform.i18n.Languages;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.persistence.Slugs;
import org.manyhands.platform.persistence.Stored;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.spaces.Persona;
import org.manyhands.spaces.Space;

/**
 * A discussion: in a forum, or attached to a subject of another feature. It gives its posts their numbers, so whoever
 * writes in it holds its row; a version would make every reply collide with an edit of the title.
 */
@Entity
@Table(name = "topic")
public class Topic extends Stored {
    /** How many characters a title may have. */
    static final int LONGEST_TITLE = 150;

    private String publicKey;
    private String slug;
    private String title;
    private String language;

    @ManyToOne(fetch = FetchType.LAZY)
    private Space space;

    @ManyToOne(fetch = FetchType.LAZY)
    private Forum forum;

    private String subjectType;
    private Long subjectId;

    @ManyToOne(fetch = FetchType.LAZY)
    private Persona persona;

    @ManyToOne(fetch = FetchType.LAZY)
    private Standpoint standpoint;

    private int lastNumber;
    private int postCount;
    private int personCount;
    private Instant createdAt;
    private Instant lastPostAt;
    private boolean pinned;
    private boolean closed;

    @ManyToOne(fetch = FetchType.LAZY)
    private Topic successor;

    @Enumerated(EnumType.STRING)
    private TopicKind kind = TopicKind.DISCUSSION;

    protected Topic() {}

    private Topic(Space space, String title, Instant at) {
        this.publicKey = Keys.random();
        this.space = space;
        this.createdAt = at;
        this.lastPostAt = at;
        rename(title);
    }

    /** A topic that somebody begins in a forum. */
    static Topic begin(Forum forum, String title, Persona persona, Standpoint standpoint, Instant at) {
        Topic topic = new Topic(forum.getSpace(), title, at);
        topic.forum = forum;
        topic.persona = persona;
        topic.standpoint = standpoint;
        forum.topicBegun();
        return topic;
    }

    /** A topic of posts that were said in another one; it is as old as the first of them, and as if begun by its author. */
    static Topic splitOff(Forum forum, String title, Post first) {
        Topic topic = new Topic(forum.getSpace(), title, first.getCreatedAt());
        topic.forum = forum;
        topic.persona = first.getPersona();
        topic.standpoint = first.getStandpoint();
        topic.language = first.getLanguage();
        forum.topicBegun();
        return topic;
    }

    /** The discussion of a subject; nobody began it, it is there with its subject. */
    static Topic discussionOf(SubjectRef subject, Space space, String title, Instant at) {
        Topic topic = new Topic(space, title, at);
        topic.subjectType = subject.type();
        topic.subjectId = subject.id();
        return topic;
    }

    /** The old address leads to the new one, because the key stays. */
    final void rename(String newTitle) {
        title = newTitle.strip().replaceAll("\\s+", " ");
        slug = Slugs.of(title);
    }

    /** Counts a post in and gives it the next number; numbers are never given twice. */
    int posted(Instant at, boolean firstOfPerson) {
        postCount++;
        if (firstOfPerson) {
            personCount++;
        }
        if (at.isAfter(lastPostAt)) {
            lastPostAt = at;
        }
        return ++lastNumber;
    }

    /** Stands in another forum of its space; both forums count anew. */
    void moveTo(Forum other) {
        forum = other;
        pinned = false;
    }

    /** The number for a post that comes from another topic, behind all that are there. */
    int receive() {
        return ++lastNumber;
    }

    /** Counts anew after posts came or went to another topic. */
    void recount(long posts, long people, Instant last) {
        recount(posts, people);
        lastPostAt = last == null ? createdAt : last;
    }

    /** All that was said in it stands in another topic now. */
    void mergeInto(Topic other) {
        successor = other;
        pinned = false;
    }

    void postDeleted(boolean lastOfPerson) {
        postCount--;
        if (lastOfPerson) {
            personCount--;
        }
    }

    /** Counts anew after many posts went or came back. */
    void recount(long posts, long people) {
        postCount = (int) posts;
        personCount = (int) people;
    }

    void close() {
        closed = true;
    }

    void reopen() {
        closed = false;
    }

    void pin(boolean asked) {
        pinned = asked;
    }

    void become(TopicKind asked) {
        kind = asked;
    }

    boolean isBegunBy(Long personaId) {
        return persona != null && personaId != null && personaId.equals(persona.getId());
    }

    /** Says in which of the portal's languages its words are; null or empty when in none that is known. */
    void writtenIn(String tag) {
        language = Languages.chosen(tag);
    }

    /** The language of its words, such as {@code es}, or null when nobody said. */
    public String getLanguage() {
        return language;
    }

    public String getPublicKey() {
        return publicKey;
    }

    public String getSlug() {
        return slug;
    }

    public String getTitle() {
        return title;
    }

    public Space getSpace() {
        return space;
    }

    /** The forum that it stands in, or null when it is the discussion of a subject. */
    public Forum getForum() {
        return forum;
    }

    /** What it discusses, or null when it stands in a forum. */
    public SubjectRef getSubject() {
        return subjectType == null ? null : new SubjectRef(subjectType, subjectId);
    }

    /** Who began it; null for the discussion of a subject and for what was imported. */
    public Persona getPersona() {
        return persona;
    }

    public Standpoint getStandpoint() {
        return standpoint;
    }

    /** The number of its latest post. */
    public int getLastNumber() {
        return lastNumber;
    }

    /** Posts that are not deleted; hidden ones keep their place and count. */
    public int getPostCount() {
        return postCount;
    }

    /** How many people wrote them. */
    public int getPersonCount() {
        return personCount;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getLastPostAt() {
        return lastPostAt;
    }

    /** The topic in which all stands now that was said here, or null. */
    public Topic getSuccessor() {
        return successor;
    }

    /** What it is for. */
    public TopicKind getKind() {
        return kind;
    }

    /** Whether it stands before the others in its forum. */
    public boolean isPinned() {
        return pinned;
    }

    /** Whether nobody can reply, for the reason in its {@link TopicClosure}. */
    public boolean isClosed() {
        return closed;
    }
}
