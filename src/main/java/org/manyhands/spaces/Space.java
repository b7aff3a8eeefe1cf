package org.manyhands.spaces;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import org.manyhands.platform.i18n.Languages;
import org.manyhands.platform.markup.MadeFrom;
import org.manyhands.platform.markup.SafeHtml;
import org.manyhands.platform.persistence.Edited;
import org.manyhands.platform.persistence.Keys;

/** A place with a purpose, an agreement, members and facilitators. */
@Entity
@Table(name = "space")
public class Space extends Edited {
    private String publicKey;
    private String slug;
    private String name;
    private String purpose;
    private String language;
    private String description;

    @MadeFrom("description")
    private SafeHtml descriptionHtml;

    @Enumerated(EnumType.STRING)
    private Access access;

    @Enumerated(EnumType.STRING)
    private Joining joining;

    private Instant createdAt;

    /** Everybody reads; existence shown but not content; hidden from everybody but its members. */
    public enum Access {
        PUBLIC,
        MEMBERS,
        CLOSED;

        /** The word for it in text keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How people become members: by themselves, by asking, by being asked. */
    public enum Joining {
        OPEN,
        REQUEST,
        INVITATION;

        /** The word for it in text keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    protected Space() {}

    Space(String slug, NewSpaceForm form, SafeHtml descriptionHtml, Instant createdAt) {
        this.publicKey = Keys.random();
        this.slug = slug;
        this.createdAt = createdAt;
        this.access = form.getAccess();
        describe(form, descriptionHtml);
    }

    /** Changes what people read of it. Access stays as it was begun: people wrote under that promise. */
    final void describe(SpaceForm form, SafeHtml html) {
        name = form.getName().strip();
        purpose = form.getPurpose().strip();
        description = form.getDescription() == null ? "" : form.getDescription().strip();
        descriptionHtml = html;
        joining = access == Access.CLOSED ? Joining.INVITATION : form.getJoining();
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

    public String getName() {
        return name;
    }

    /** One or two sentences that say what it is for. */
    public String getPurpose() {
        return purpose;
    }

    /** More about it, as its facilitators wrote it. */
    public String getDescription() {
        return description;
    }

    public SafeHtml getDescriptionHtml() {
        return descriptionHtml;
    }

    public Access getAccess() {
        return access;
    }

    public boolean isPublic() {
        return access == Access.PUBLIC;
    }

    public boolean isClosed() {
        return access == Access.CLOSED;
    }

    public Joining getJoining() {
        return joining;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
