package org.manyhands.demands;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.manyhands.campaigns.CampaignSubjectQueries;
import org.manyhands.campaigns.PartSource;
import org.manyhands.platform.subjects.SubjectSource;
import org.manyhands.platform.ui.Urls;

/** Shows demands to features that do not know them. */
@ApplicationScoped
public class DemandSubjects {
    @Inject
    CampaignSubjectQueries subjects;

    @Inject
    Urls urls;

    @Produces
    SubjectSource demands() {
        return new PartSource(
                Demand.TYPE,
                "demands.kind",
                (viewer, ids) -> subjects.listParts(viewer, Demand.class, "title", "c.language", ids),
                row -> urls.demand((String) row[1]),
                row -> (String) row[2],
                row -> (String) row[3]);
    }
}
