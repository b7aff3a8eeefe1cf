package org.manyhands.proposals;

import org.manyhands.organizations.OrganizationVoiceQueries;
import org.manyhands.spaces.SpaceQueries;

/** Who sees a proposal {@code p} of the space {@code s}, as conditions for JPQL with the parameter {@code :reader}. */
final class ProposalSight {
    private static final String HELD = "org.manyhands.proposals.RoleHolder.State.ACCEPTED";
    private static final String OFFERED = "org.manyhands.proposals.RoleHolder.State.INVITED";

    /** Speaks for the organization, by the membership {@code vm} in it. */
    private static final String SPEAKS = OrganizationVoiceQueries.speaks("vm");

    /** Has a role of their own, or is asked to take one. */
    private static final String BY_OWN = "p.id in (select va.proposal.id from RoleHolder va"
            + " where va.persona.account.id = :reader and va.state in (" + HELD + ", " + OFFERED + "))";

    /**
     * Belongs to an organization that has a role and is not suspended or over, as a member of the space; or speaks for one
     * that has a role or is to say whether it takes it.
     */
    private static final String BY_ORGANIZATION = "p.id in (select vo.proposal.id from RoleHolder vo,"
            + " OrganizationMember vm where " + belongs("vo") + " and ((vo.state = " + HELD + " and "
            + SpaceQueries.MEMBER + ") or (vo.state in (" + HELD + ", " + OFFERED + ") and " + SPEAKS + ")))";

    /** It is published, or the reader has a role in it in one way or another; and reads its space. */
    static final String VISIBLE = "((p.publishedAt is not null or " + BY_OWN + " or (p.membersRole is not null and "
            + SpaceQueries.MEMBER + ") or " + BY_ORGANIZATION + ") and " + SpaceQueries.READABLE + ")";

    /** By how many organizations the reader writes, as far as they are a member of the space. */
    static final String WRITING_ORGANIZATIONS =
            "(select count(wo) from RoleHolder wo, OrganizationMember vm where wo.proposal = p and " + belongs("wo")
                    + " and wo.state = " + HELD + " and wo.role = org.manyhands.proposals.RoleHolder.Role.AUTHOR)";

    /** The role {@code a} waits for the reader's answer, for themself or for an organization that they speak for. */
    static final String TO_ANSWER = "((a.state = " + OFFERED + " or a.offered is not null) and (a.id in"
            + " (select ta.id from RoleHolder ta, Membership tm where tm.persona = ta.persona"
            + " and tm.account.id = :reader and tm.state = org.manyhands.spaces.Membership.State.MEMBER)"
            + " or a.id in (select ao.id from RoleHolder ao, OrganizationMember vm where " + belongs("ao") + " and "
            + SPEAKS + ")) and " + SpaceQueries.READABLE + ")";

    private ProposalSight() {}

    private static String belongs(String role) {
        return "vm.organization = " + role + ".organization and vm.account.id = :reader"
                + " and vm.state = org.manyhands.organizations.OrganizationMember.State.MEMBER"
                + " and " + role + ".organization.state = org.manyhands.organizations.Organization.State.OPEN";
    }
}
