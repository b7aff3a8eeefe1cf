package org.manyhands.offices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.manyhands.campaigns.PartSource;
import org.manyhands.platform.subjects.SubjectSource;
import org.manyhands.platform.ui.Urls;

/** Shows offices to features that do not know them. */
@ApplicationScoped
public class OfficeSubjects {
    @Inject
    OfficeQueries offices;

    @Inject
    Urls urls;

    @Produces
    SubjectSource offices() {
        return new PartSource(
                Office.TYPE,
                "offices.kind",
                offices::listSeen,
                row -> urls.office((String) row[1]),
                row -> (String) row[2],
                row -> null);
    }
}
