package org.manyhands.admin;

import org.manyhands.offices.OfficeFacts;

/** What the portal knows of an imported office and its present holder, to tell what an import would change. */
public record OfficeStateRow(
        String id,
        String name,
        String body,
        String area,
        String district,
        String website,
        String contactForm,
        String phone,
        String postalAddress,
        String holder,
        String party,
        String holderId) {
    OfficeFacts facts() {
        return new OfficeFacts(name, body, area, district, website, contactForm, phone, postalAddress);
    }
}
