package org.manyhands.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.manyhands.accounts.OwnPart;
import org.manyhands.accounts.PersonalData;

/** What somebody told of the progress of campaigns. */
@ApplicationScoped
class ProgressPersonalData implements PersonalData {
    @Override
    public Set<Class<?>> entities() {
        return Set.of(CampaignUpdate.class, CampaignEnding.class);
    }

    @Override
    public List<OwnPart> parts() {
        return List.of(
                OwnPart.of(
                        "progress.data.updates",
                        "CampaignUpdate x where " + PersonalData.of("x.persona"),
                        "where@campaign x.campaign.id",
                        "at x.at",
                        "title x.title",
                        "words x.words",
                        "language x.language"),
                OwnPart.of(
                        "progress.data.endings",
                        "CampaignEnding x where " + PersonalData.of("x.persona"),
                        "where@campaign x.campaign.id",
                        "at x.at",
                        "state:progress.outcome x.outcome",
                        "words x.words"));
    }
}
