package org.manyhands.home;

import org.manyhands.proposals.ProposalInvitationRow;
import org.manyhands.proposals.RoleHolder;

/** The answer to one role on a text that is offered; it says itself which one it is about. */
public class InvitationAnswerForm {
    private final ProposalInvitationRow row;
    private String key;
    private String organization;
    private String standpoint;
    private RoleHolder.Role shown;

    InvitationAnswerForm(ProposalInvitationRow row) {
        this.row = row;
        this.key = row.key();
        this.organization = row.organizationKey();
        this.standpoint = row.standpoint();
    }

    /** What is asked, as the list has it now. */
    public ProposalInvitationRow getRow() {
        return row;
    }

    /** The proposal that the person read and answers. */
    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    /** The organization that they answer for, or empty for themself. */
    public String getOrganization() {
        return organization;
    }

    public void setOrganization(String organization) {
        this.organization = organization;
    }

    boolean isForOrganization() {
        return organization != null && !organization.isEmpty();
    }

    /** The role that the list shows now. */
    public RoleHolder.Role getShown() {
        return row.asked();
    }

    public void setShown(RoleHolder.Role shown) {
        this.shown = shown;
    }

    /** The role that the list showed when the form was sent. */
    RoleHolder.Role sentRole() {
        return shown;
    }

    public String getStandpoint() {
        return standpoint;
    }

    public void setStandpoint(String standpoint) {
        this.standpoint = standpoint;
    }
}
