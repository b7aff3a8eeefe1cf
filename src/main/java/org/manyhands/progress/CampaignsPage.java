package org.manyhands.progress;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.manyhands.campaigns.Campaign;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Urls;

/** The campaigns: those that are active, those that are over, and the drafts of who looks. */
@Named
@RequestScoped
public class CampaignsPage {
    @Inject
    @Param
    String state;

    @Inject
    @Param
    String q;

    @Inject
    @Param
    String after;

    @Inject
    ProgressQueries campaigns;

    @Inject
    CurrentActor current;

    @Inject
    Urls urls;

    private Campaign.State shown = Campaign.State.ACTIVE;
    private List<CampaignRow> rows = List.of();
    private Map<Campaign.State, Long> counts = Map.of();
    private boolean more;

    /** A state in the address that there is not shows the active campaigns. */
    public void load() {
        shown = Arrays.stream(Campaign.State.values())
                .filter(one -> one.name().equalsIgnoreCase(state))
                .findFirst()
                .orElse(Campaign.State.ACTIVE);
        counts = campaigns.count(current.actor(), q);
        List<CampaignRow> found = campaigns.list(current.actor(), shown, q, after);
        more = found.size() > ProgressQueries.PAGE;
        rows = more ? found.subList(0, ProgressQueries.PAGE) : found;
    }

    /** The states that the list can show: drafts only where there are any. */
    public List<Campaign.State> getStates() {
        return Stream.of(Campaign.State.ACTIVE, Campaign.State.ENDED, Campaign.State.DRAFT)
                .filter(one -> one != Campaign.State.DRAFT || count(one) > 0)
                .toList();
    }

    /** How many campaigns in this state fit what is looked for; 0 for none. */
    public long count(Campaign.State one) {
        return counts.getOrDefault(one, 0L);
    }

    /** The address of the list in this state, from its beginning; what is looked for stays. */
    public String url(Campaign.State one) {
        return Urls.query(urls.getCampaigns(), "state", one.name().toLowerCase(Locale.ROOT), "q", q);
    }

    /** The address of the next page, or null. */
    public String getNext() {
        return more ? Urls.query(url(shown), "after", rows.get(rows.size() - 1).publicKey()) : null;
    }

    public String getWords() {
        return q;
    }

    public Campaign.State getShown() {
        return shown;
    }

    public List<CampaignRow> getRows() {
        return rows;
    }
}
