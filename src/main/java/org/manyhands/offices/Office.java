package org.manyhands.offices;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.manyhands.platform.persistence.Edited;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.spaces.Space;

/**
 * A post that can grant demands, whoever holds it. Imported offices are there for everybody; one that organizers
 * entered by hand is seen where their space is read.
 */
@Entity
@Table(name = "office")
public class Office extends Edited {
    /** The type of offices as subjects. */
    public static final String TYPE = "office";

    /** The source of offices that were entered by hand. */
    static final String BY_HAND = "by-hand";

    private String publicKey;

    @ManyToOne(fetch = FetchType.LAZY)
    private Space space;

    private String source;
    private String externalId;
    private String name;
    private String body;
    private String area;
    private String district;
    private String website;
    private String contactForm;
    private String phone;
    private String postalAddress;
    private Instant updatedAt;

    protected Office() {}

    /** An office of an outside source. */
    Office(String source, String externalId) {
        this.publicKey = Keys.random();
        this.source = source;
        this.externalId = externalId;
    }

    /** An office that somebody of a space entered by hand. */
    Office(Space space) {
        this.publicKey = Keys.random();
        this.space = space;
        this.source = BY_HAND;
        this.externalId = publicKey;
    }

    /** Takes over what is known of it now. */
    void describe(OfficeFacts facts, Instant at) {
        name = facts.name().strip();
        body = facts.body();
        area = facts.area();
        district = facts.district();
        website = facts.website();
        contactForm = facts.contactForm();
        phone = facts.phone();
        postalAddress = facts.postalAddress();
        updatedAt = at;
    }

    OfficeFacts facts() {
        return new OfficeFacts(name, body, area, district, website, contactForm, phone, postalAddress);
    }

    /** Whether organizers of this space entered it, and so keep it up to date. */
    public boolean isKeptIn(Space other) {
        return space != null && space.equals(other);
    }

    /** How other features name this office. */
    public SubjectRef subject() {
        return new SubjectRef(TYPE, getId());
    }

    public String getPublicKey() {
        return publicKey;
    }

    /** The space whose readers see it, or null when everybody does. */
    public Space getSpace() {
        return space;
    }

    public String getSource() {
        return source;
    }

    public String getExternalId() {
        return externalId;
    }

    public String getName() {
        return name;
    }

    /** The board, council or chamber that it belongs to. */
    public String getBody() {
        return body;
    }

    public String getArea() {
        return area;
    }

    public String getDistrict() {
        return district;
    }

    public String getWebsite() {
        return website;
    }

    public String getContactForm() {
        return contactForm;
    }

    public String getPhone() {
        return phone;
    }

    public String getPostalAddress() {
        return postalAddress;
    }

    public Instant getUpdatedAt() {
        return updatedAt;
    }
}
