package org.manyhands.admin;

import java.util.List;
import org.manyhands.organizations.OrganizationFacts;

/**
 * One organization of an imported file.
 *
 * @param id the id that the file's source gives it
 * @param leftOut the names of columns whose content is no address and is not taken
 */
record OrganizationLine(int line, String id, OrganizationFacts facts, String email, List<String> leftOut) {
    String what() {
        return id + " · " + facts.name();
    }
}
