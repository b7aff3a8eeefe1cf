package org.manyhands.organizations;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import org.manyhands.platform.markup.MadeFrom;
import org.manyhands.platform.markup.SafeHtml;
import org.manyhands.platform.persistence.Edited;
import org.manyhands.platform.persistence.Keys;

/** A group, service or body that takes part as such: who it is, where it works, and what for. */
@Entity
@Table(name = "organization")
public class Organization extends Edited {
    private String publicKey;
    private String slug;
    private String name;

    @SuppressWarnings("unused") // queries read it
    private String nameLower;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String area;

    @SuppressWarnings("unused") // queries read it
    private String areaLower;

    private String purpose;

    @MadeFrom("purpose")
    private SafeHtml purposeHtml;

    private String website;
    private Instant createdAt;

    /** What sort of organization it is. */
    public enum Kind {
        PEER_LED,
        CHARITY,
        SERVICE,
        PUBLIC_BODY,
        RESEARCH,
        OTHER;

        /** The word for it in text keys and URLs. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    protected Organization() {}

    Organization(String slug, OrganizationForm form, SafeHtml purposeHtml, Instant createdAt) {
        this.publicKey = Keys.random();
        this.createdAt = createdAt;
        describe(slug, form, purposeHtml);
    }

    /** Changes what its page says; with another name it gets another address. */
    final void describe(String address, OrganizationForm form, SafeHtml html) {
        slug = address;
        name = form.getName().strip();
        nameLower = lower(name);
        kind = form.getKind();
        area = form.getArea().strip();
        areaLower = lower(area);
        purpose = form.getPurpose().strip();
        purposeHtml = html;
        website = Website.tidy(form.getWebsite());
    }

    static String lower(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
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

    public Kind getKind() {
        return kind;
    }

    /** Where it works, in words. */
    public String getArea() {
        return area;
    }

    public String getPurpose() {
        return purpose;
    }

    public SafeHtml getPurposeHtml() {
        return purposeHtml;
    }

    /** Its own site, an http or https address, or null. */
    public String getWebsite() {
        return website;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
