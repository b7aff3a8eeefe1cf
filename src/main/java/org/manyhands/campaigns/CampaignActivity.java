package org.manyhands.campaigns;

import org.manyhands.platform.activity.Audience;
import org.manyhands.platform.activity.Verb;

/** What the activity record says of campaigns. */
final class CampaignActivity {
    static final Verb BEGUN = new Verb("campaigns.begun");
    static final Verb EDITED = new Verb("campaigns.edited");
    static final Verb ASKED_TO_SIGN_OFF = new Verb("campaigns.asked-to-sign-off");
    static final Verb SIGNED_OFF = new Verb("campaigns.signed-off");
    static final Verb PUBLISHED = new Verb("campaigns.published");
    static final Verb ENDED = new Verb("campaigns.ended");
    static final Verb ORGANIZER_ASKED = new Verb("campaigns.organizer-asked");
    static final Verb ORGANIZER_CAME = new Verb("campaigns.organizer-came");
    static final Verb ORGANIZER_WENT = new Verb("campaigns.organizer-went");
    static final Verb DEMAND_ADDED = new Verb("campaigns.demand-added");
    static final Verb DEMAND_EDITED = new Verb("campaigns.demand-edited");
    static final Verb TARGET_ADDED = new Verb("campaigns.target-added");
    static final Verb TARGET_REMOVED = new Verb("campaigns.target-removed");
    static final Verb OFFICE_ADDED = new Verb("campaigns.office-added");
    static final Verb OFFICES_IMPORTED = new Verb("campaigns.offices-imported");
    static final Verb MILESTONE_PLANNED = new Verb("campaigns.milestone-planned");
    static final Verb MILESTONE_REACHED = new Verb("campaigns.milestone-reached");
    static final Verb ACTION_ADDED = new Verb("campaigns.action-added");
    static final Verb ACTION_EDITED = new Verb("campaigns.action-edited");
    static final Verb CONTACT_LOGGED = new Verb("campaigns.contact-logged");
    static final Verb REPLY_LOGGED = new Verb("campaigns.reply-logged");
    static final Verb COMMITMENT_LOGGED = new Verb("campaigns.commitment-logged");
    static final Verb COMMITMENT_JUDGED = new Verb("campaigns.commitment-judged");
    static final Verb UPDATE_POSTED = new Verb("campaigns.update-posted");
    static final Verb UPDATE_EDITED = new Verb("campaigns.update-edited");
    static final Verb SIGNED = new Verb("campaigns.signed");
    static final Verb SIGNATURE_WITHDRAWN = new Verb("campaigns.signature-withdrawn");

    private CampaignActivity() {}

    /** Who may read that something happened: of a draft nobody but who did it. */
    static Audience audience(Campaign campaign) {
        return campaign.isDraft()
                ? Audience.self()
                : Audience.space(campaign.getSpace().getId());
    }
}
