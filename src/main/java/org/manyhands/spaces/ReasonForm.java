package org.manyhands.spaces;

/** Why somebody is not let in, or no longer to be a member; the service says what is missing. */
public class ReasonForm {
    private String reason;

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
