package org.manyhands.campaigns;

import org.manyhands.platform.activity.Verb;

/** What the activity record says of campaigns themselves. */
final class CampaignActivity {
    static final Verb BEGUN = new Verb("campaigns.begun");
    static final Verb EDITED = new Verb("campaigns.edited");
    static final Verb ASKED_TO_SIGN_OFF = new Verb("campaigns.asked-to-sign-off");
    static final Verb SIGNED_OFF = new Verb("campaigns.signed-off");
    static final Verb ORGANIZER_ASKED = new Verb("campaigns.organizer-asked");
    static final Verb ORGANIZER_CAME = new Verb("campaigns.organizer-came");
    static final Verb ORGANIZER_WENT = new Verb("campaigns.organizer-went");
    static final Verb MILESTONE_PLANNED = new Verb("campaigns.milestone-planned");
    static final Verb MILESTONE_REACHED = new Verb("campaigns.milestone-reached");

    private CampaignActivity() {}
}
