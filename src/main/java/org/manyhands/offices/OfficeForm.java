package org.manyhands.offices;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** An office that somebody enters by hand, and who holds it. */
public class OfficeForm {
    @NotBlank(message = "{offices.name.missing}")
    @Size(max = 200, message = "{campaigns.words.long}")
    private String name;

    @Size(max = 200, message = "{campaigns.words.long}")
    private String body;

    @Size(max = 200, message = "{campaigns.words.long}")
    private String area;

    @Size(max = 500, message = "{campaigns.words.long}")
    @Pattern(regexp = "https?://[^\\s\"<>]+", message = "{campaigns.url.wrong}")
    private String website;

    @Size(max = 500, message = "{campaigns.words.long}")
    @Pattern(regexp = "https?://[^\\s\"<>]+", message = "{campaigns.url.wrong}")
    private String contactForm;

    @Size(max = 60, message = "{campaigns.words.long}")
    private String phone;

    @Size(max = 500, message = "{campaigns.words.long}")
    private String postalAddress;

    @Size(max = 200, message = "{campaigns.words.long}")
    private String holder;

    private LocalDate holderSince;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website;
    }

    public String getContactForm() {
        return contactForm;
    }

    public void setContactForm(String contactForm) {
        this.contactForm = contactForm;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getPostalAddress() {
        return postalAddress;
    }

    public void setPostalAddress(String postalAddress) {
        this.postalAddress = postalAddress;
    }

    /** Who holds it now, or null when it is not known. */
    public String getHolder() {
        return holder;
    }

    public void setHolder(String holder) {
        this.holder = holder;
    }

    public LocalDate getHolderSince() {
        return holderSince;
    }

    public void setHolderSince(LocalDate holderSince) {
        this.holderSince = holderSince;
    }
}
