package org.manyhands.campaigns;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.manyhands.accounts.OwnPart;
import org.manyhands.accounts.PersonalData;

/** Which campaigns somebody runs. */
@ApplicationScoped
class CampaignPersonalData implements PersonalData {
    @Override
    public Set<Class<?>> entities() {
        return Set.of(Campaign.class, CampaignOrganizer.class, CampaignSignOff.class);
    }

    @Override
    public List<OwnPart> parts() {
        return List.of(
                OwnPart.of(
                        "campaigns.data.campaigns",
                        "Campaign x join x.space s where " + PersonalData.of("x.owner"),
                        "space s.name",
                        "where@campaign x.id",
                        "at x.begunAt",
                        "title x.title",
                        "words x.purpose",
                        "state:campaigns.state x.state",
                        "language x.language"),
                OwnPart.of(
                        "campaigns.data.organizing",
                        "CampaignOrganizer x join x.campaign c join c.space s where " + PersonalData.of("x.persona"),
                        "space s.name",
                        "where@campaign c.id",
                        "role:campaigns.data.role x.role",
                        "at x.askedAt",
                        "changed x.acceptedAt"),
                OwnPart.of(
                        "campaigns.data.sign-offs",
                        "CampaignSignOff x where " + PersonalData.of("x.persona"),
                        "where@campaign x.campaign.id",
                        "at x.askedAt",
                        "changed x.signedAt",
                        "words x.note"));
    }
}
