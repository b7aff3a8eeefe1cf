package org.manyhands.offices;

import java.util.List;
import org.manyhands.campaigns.Campaign;
import org.manyhands.platform.security.Actor;

/** What campaigns had to do with an office, told by the feature that keeps their letters and the answers. */
public interface OfficeDealings {
    /** What the office was asked, by campaigns that the viewer may see, the latest first. */
    List<AskedRow> listAsked(Actor viewer, Office office);

    /** What it answered, in campaigns that the viewer may see, the latest first. */
    List<AnsweredRow> listAnswered(Actor viewer, Office office);

    /** Whether a campaign has met the office in any way, so that it cannot be left out any more. */
    boolean isMet(Campaign campaign, Office office);

    /** Condition for JPQL: the campaign {@code c} asks the office {@code o}, has written to it or has heard of it. */
    String dealt();
}
