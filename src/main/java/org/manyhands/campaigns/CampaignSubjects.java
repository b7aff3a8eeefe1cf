package org.manyhands.campaigns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.manyhands.platform.subjects.SubjectSource;
import org.manyhands.platform.ui.Urls;

/** Shows campaigns to features that do not know them. */
@ApplicationScoped
public class CampaignSubjects {
    @Inject
    CampaignSubjectQueries subjects;

    @Inject
    Urls urls;

    @Produces
    SubjectSource campaigns() {
        return new PartSource(
                Campaign.TYPE,
                "campaigns.kind.campaign",
                subjects::listCampaigns,
                row -> urls.campaign((String) row[1], (String) row[2]),
                row -> (String) row[3],
                row -> (String) row[4]);
    }
}
