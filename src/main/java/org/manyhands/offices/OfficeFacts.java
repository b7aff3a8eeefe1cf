package org.manyhands.offices;

/**
 * What is known of an office besides who holds it; empty texts count as unknown.
 *
 * @param name such as {@code Director of Community Services}
 * @param body the board, council or chamber that it belongs to, or null
 * @param area the area that it answers for, or null
 * @param district a part of the area, or null
 * @param website a page of its own, or null
 * @param contactForm the page with a form to write to it, or null
 * @param phone a number, or null
 * @param postalAddress one line, or null
 */
public record OfficeFacts(
        String name,
        String body,
        String area,
        String district,
        String website,
        String contactForm,
        String phone,
        String postalAddress) {
    public OfficeFacts {
        body = known(body);
        area = known(area);
        district = known(district);
        website = known(website);
        contactForm = known(contactForm);
        phone = known(phone);
        postalAddress = known(postalAddress);
    }

    private static String known(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
