package org.manyhands.forums;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.manyhands.accounts.Standpoint;
import org.manyhands.platform.i18n.Languages;
import org.manyhands.platform.persistence.Edited;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.persistence.Slugs;
import org.manyhands.spaces.Persona;
import org.manyhands.spaces.Space;

/** Something that people said they need: the "you said" of the path. The posts that say it are linked as evidence. */
@Entity
@Table(name = "need")
public class Need extends Edited {
    static final int LONGEST_TITLE = 150;
    static final int LONGEST_WORDS = 2000;

    private String publicKey;
    private String slug;

    @ManyToOne(fetch = FetchType.LAZY)
    private Space space;

    @ManyToOne(fetch = FetchType.LAZY)
    private Topic topic;

    private String title;
    private String words;
    private String language;

    @ManyToOne(fetch = FetchType.LAZY)
    private Persona persona;

    @ManyToOne(fetch = FetchType.LAZY)
    private Standpoint standpoint;

    private int postCount;
    private int personCount;
    private Instant createdAt;

    protected Need() {}

    Need(Space space, Topic topic, Persona persona, Standpoint standpoint, Instant createdAt) {
        this.publicKey = Keys.random();
        this.space = space;
        this.topic = topic;
        this.persona = persona;
        this.standpoint = standpoint;
        this.createdAt = createdAt;
    }

    /** Says what is needed; the old address leads to the new one, because the key stays. */
    void word(String newTitle, String newWords) {
        title = newTitle.strip().replaceAll("\\s+", " ");
        slug = Slugs.of(title);
        words = newWords.strip();
    }

    /** Keeps how many posts are evidence for it, and of how many people. */
    void count(int posts, int people) {
        postCount = posts;
        personCount = people;
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

    public Space getSpace() {
        return space;
    }

    /** The topic that it was heard in first, or null. */
    public Topic getTopic() {
        return topic;
    }

    public String getTitle() {
        return title;
    }

    public String getWords() {
        return words;
    }

    /** Who worded it; null when it was imported. */
    public Persona getPersona() {
        return persona;
    }

    public Standpoint getStandpoint() {
        return standpoint;
    }

    /** Posts that are evidence for it, without those that were deleted or are hidden. */
    public int getPostCount() {
        return postCount;
    }

    public int getPersonCount() {
        return personCount;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
