package org.manyhands.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** What the portal keeps of people, why, and for how long. */
@Named
@RequestScoped
public class PrivacyPage {
    @Inject
    RetentionQueries retention;

    private Map<String, Integer> days;

    /** Reads the numbers from where they are used. */
    public void load() {
        days = retention.days();
    }

    /** After how many days rows of an entity go. */
    public int days(String entity) {
        return days.get(entity);
    }

    /** For how many days a browser stays signed in. */
    public long getSignedIn() {
        return SignIn.KEPT.toDays();
    }

    /** For how many days somebody who closed their account can come back. */
    public long getUndo() {
        return AccountClosing.UNDO.toDays();
    }

    /** For how many days a suspension without an end outlives the account. */
    public long getSuspended() {
        return KeptSuspension.LONGEST.toDays();
    }

    /** The number of this notice, which consents name. */
    public int getNotice() {
        return StandpointConsent.NOTICE;
    }
}
