package org.manyhands.organizations;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Locale;
import org.manyhands.platform.persistence.Edited;
import org.manyhands.platform.persistence.Keys;

/** One way to reach an organization, and who may know of it. */
@Entity
@Table(name = "organization_contact")
public class OrganizationContact extends Edited {
    private String publicKey;

    @ManyToOne(fetch = FetchType.LAZY)
    @SuppressWarnings("unused") // queries read it
    private Organization organization;

    private int place;
    private String label;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String content;

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    /** What sort of way it is. */
    public enum Kind {
        PHONE,
        EMAIL,
        ADDRESS,
        WEB;

        /** The word for it in text keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Who may know of it. */
    public enum Visibility {
        EVERYBODY,
        MEMBERS,
        MANAGERS;

        /** The word for it in text keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    protected OrganizationContact() {}

    OrganizationContact(Organization organization, int place) {
        this.publicKey = Keys.random();
        this.organization = organization;
        this.place = place;
    }

    /** Says what it is; the content is checked by its kind. */
    void describe(OrganizationContactForm form) {
        label = form.getLabel().strip();
        kind = form.getKind();
        content = ContactContent.tidy(kind, form.getContent());
        visibility = form.getVisibility();
    }

    void moveTo(int next) {
        place = next;
    }

    /** Goes to the organization that stays after a merge. */
    void moveTo(Organization stays, int next) {
        organization = stays;
        place = next;
    }

    public String getPublicKey() {
        return publicKey;
    }

    /** Where it stands among the others; the smallest comes first. */
    int getPlace() {
        return place;
    }

    public String getLabel() {
        return label;
    }

    public Kind getKind() {
        return kind;
    }

    public String getContent() {
        return content;
    }

    public Visibility getVisibility() {
        return visibility;
    }
}
