package org.manyhands.admin;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * One decision-maker of an imported file: the office and who holds it now.
 *
 * @param id the id that the file's source gives the person, or null
 * @param leftOut the names of columns whose content is no telephone number or web address and is not taken
 */
record DecisionMakerLine(
        int line,
        String id,
        String name,
        String post,
        String chamber,
        String area,
        String district,
        String party,
        LocalDate from,
        LocalDate until,
        String phone,
        String address,
        String website,
        String contactForm,
        List<String> leftOut) {
    /** The office, which two people may share: the seats of a chamber often have one name. */
    String office() {
        return String.join("|", post, chamber, area, district).toLowerCase(Locale.ROOT);
    }

    String what() {
        return name + " · " + post;
    }
}
