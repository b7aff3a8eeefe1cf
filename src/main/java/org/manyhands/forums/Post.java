package org.manyhands.forums;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.manyhands.accounts.Standpoint;
import org.manyhands.organizations.Organization;
import org.manyhands.platform.i18n.Languages;
import org.manyhands.platform.markup.MadeFrom;
import org.manyhands.platform.markup.SafeHtml;
import org.manyhands.platform.persistence.Edited;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.spaces.Persona;

/** What somebody said in a topic, under a number that stays its own whatever becomes of it. */
@Entity
@Table(name = "post")
public class Post extends Edited {
    /** How many characters a post may have. */
    static final int LONGEST = 32_000;

    /** The number of the post with which a topic begins. */
    static final int FIRST = 1;

    private String publicKey;

    @ManyToOne(fetch = FetchType.LAZY)
    private Topic topic;

    /** The same column as a number: what is joined on it needs no topic before it. */
    @SuppressWarnings("unused") // queries read it
    @Column(insertable = false, updatable = false)
    private Long topicId;

    private int number;

    @ManyToOne(fetch = FetchType.LAZY)
    private Persona persona;

    @ManyToOne(fetch = FetchType.LAZY)
    private Standpoint standpoint;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organization organization;

    private String importedName;
    private String source;
    private String language;

    @MadeFrom("source")
    private SafeHtml html;

    private Integer replyToNumber;
    private String aboutType;
    private Long aboutId;
    private Integer aboutVersion;
    private Instant createdAt;
    private Instant editedAt;
    private Instant deletedAt;
    private Instant hiddenAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Post moved;

    /** When its author closed the account and wanted it gone, until that is final. */
    @SuppressWarnings("unused") // queries read it
    private Instant awayAt;

    protected Post() {}

    /** A post of a persona; the topic has counted it in already. */
    Post(Topic topic, int number, Persona persona, Standpoint standpoint, Instant at) {
        this.publicKey = Keys.random();
        this.topic = topic;
        this.number = number;
        this.persona = persona;
        this.standpoint = standpoint;
        this.createdAt = at;
    }

    /** A post from elsewhere, by somebody who has no account here. */
    static Post imported(Topic topic, int number, String name, Instant at) {
        Post post = new Post(topic, number, null, null, at);
        post.importedName = name;
        return post;
    }

    /** The place that a post leaves behind: its number stays there, without words, and leads to where the post stands. */
    static Post leftBehind(Topic topic, int number, Post moved, Instant at) {
        Post place = new Post(topic, number, null, null, moved.createdAt);
        place.moved = moved;
        place.delete(at);
        return place;
    }

    /**
     * Stands in another topic from now on; its key stays, and with it all that was attached to it.
     *
     * @param answered the number there of the post that it answers, or null
     * @param stayed the post that it answers and that stays where it is, or null
     */
    void moveTo(Topic other, int itsNumber, Integer answered, SubjectRef stayed) {
        topic = other;
        number = itsNumber;
        replyToNumber = answered;
        if (stayed != null && aboutType == null) {
            aboutType = stayed.type();
            aboutId = stayed.id();
        }
    }

    /** Puts the words down, with their safe HTML. */
    void write(String words, SafeHtml safeHtml) {
        source = words;
        html = safeHtml;
    }

    /** Says that it is written in the name of an organization; null for the author's own alone. */
    void speakFor(Organization named) {
        organization = named;
    }

    /** Says what it answers and which part of a text, in which version, it is about; each may be null. */
    void pointTo(Integer repliedNumber, SubjectRef about, Integer version) {
        replyToNumber = repliedNumber;
        aboutType = about == null ? null : about.type();
        aboutId = about == null ? null : about.id();
        aboutVersion = version;
    }

    /** Says it differently; gives back how it was. */
    PostRevision edit(int revision, String words, SafeHtml safeHtml, Instant at) {
        PostRevision before = new PostRevision(this, revision, source, editedAt == null ? createdAt : editedAt);
        write(words, safeHtml);
        editedAt = at;
        return before;
    }

    /** Takes the words away for good; the number stays. */
    void delete(Instant at) {
        deletedAt = at;
        write("", SafeHtml.none());
    }

    void hide(Instant at) {
        hiddenAt = at;
    }

    void restore() {
        hiddenAt = null;
    }

    boolean isBy(Long personaId) {
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

    public Topic getTopic() {
        return topic;
    }

    public int getNumber() {
        return number;
    }

    /** Who wrote it; null for what was imported. */
    public Persona getPersona() {
        return persona;
    }

    /** In whose name it is written, beside the author's; or null. */
    public Organization getOrganization() {
        return organization;
    }

    /** As what they spoke; null when they did not say. */
    public Standpoint getStandpoint() {
        return standpoint;
    }

    /** The name of somebody elsewhere, for what was imported. */
    public String getImportedName() {
        return importedName;
    }

    public String getSource() {
        return source;
    }

    public SafeHtml getHtml() {
        return html;
    }

    public Integer getReplyToNumber() {
        return replyToNumber;
    }

    /** The part of a text that it is about, or null. */
    public SubjectRef getAbout() {
        return aboutType == null ? null : new SubjectRef(aboutType, aboutId);
    }

    public Integer getAboutVersion() {
        return aboutVersion;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getEditedAt() {
        return editedAt;
    }

    /** Where the post stands now whose place this is, or null for a post itself. */
    public Post getMoved() {
        return moved;
    }

    /** Whether its topic began with it. */
    boolean isFirst() {
        return number == FIRST;
    }

    public Instant getDeletedAt() {
        return deletedAt;
    }

    public boolean isDeleted() {
        return deletedAt != null;
    }

    public boolean isHidden() {
        return hiddenAt != null;
    }
}
