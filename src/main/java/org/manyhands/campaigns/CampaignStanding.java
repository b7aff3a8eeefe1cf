package org.manyhands.campaigns;

import org.manyhands.spaces.Standing;

/**
 * How an actor stands to a campaign: all that its permissions need.
 *
 * @param space how the actor stands to its space
 * @param state the state of the campaign
 * @param owner whether the actor owns it
 * @param organizer whether the actor runs it and has agreed to
 * @param asked whether the actor is asked to run it and has not answered
 * @param reader whether the actor is asked to sign it off
 * @param signedOff whether the actor has signed it off
 */
public record CampaignStanding(
        Standing space,
        Campaign.State state,
        boolean owner,
        boolean organizer,
        boolean asked,
        boolean reader,
        boolean signedOff) {}
