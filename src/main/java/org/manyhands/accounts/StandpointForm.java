package org.manyhands.accounts;

import java.util.HashMap;
import java.util.Map;

/** As what somebody speaks, and whether the portal may keep that. */
public class StandpointForm {
    /** Standpoint code to visibility, or to an empty text when it is not declared. */
    private Map<String, String> standpoints = new HashMap<>();

    private boolean consent;

    public Map<String, String> getStandpoints() {
        return standpoints;
    }

    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }
}
