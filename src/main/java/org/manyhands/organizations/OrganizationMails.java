package org.manyhands.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.manyhands.accounts.Account;
import org.manyhands.platform.mail.Mailbox;
import org.manyhands.platform.ui.Urls;

/** Tells managers who asks to belong, and people what was answered. */
@ApplicationScoped
class OrganizationMails {
    @Inject
    OrganizationQueries organizations;

    @Inject
    OrganizationVerificationQueries verifications;

    @Inject
    Mailbox mailbox;

    @Inject
    Urls urls;

    void tellRequested(Organization organization) {
        String page = urls.organizationMembers(organization.getSlug());
        List<Account> managers = organizations.listManagers(organization);
        managers.forEach(manager -> put(manager, "organizations.mail.requested", organization, page));
        if (managers.isEmpty()) {
            tellAdministrators(organization, "organizations.mail.unmanaged");
        }
    }

    void tellAnswered(OrganizationMember member, boolean accepted) {
        Organization organization = member.getOrganization();
        String key = accepted ? "organizations.mail.accepted" : "organizations.mail.declined";
        put(member.getAccount(), key, organization, urls.organization(organization.getSlug()));
    }

    /** The address may be anybody's, so the mail names nobody. */
    void tellInvited(OrganizationInvitation invitation) {
        Organization organization = invitation.getOrganization();
        String page = urls.absolute(urls.organization(organization.getSlug(), "invitation"));
        mailbox.put(
                invitation.getEmail(),
                invitation.getMember().getAccount().mailLanguage(),
                "organizations.mail.invited",
                organization.getName(),
                page,
                urls.absolute(urls.getJoin()));
    }

    /** Tells all managers what became of their organization. */
    void tellManagers(Organization organization, String key) {
        String path = urls.organization(organization.getSlug());
        organizations.listManagers(organization).forEach(manager -> put(manager, key, organization, path));
    }

    /** Tells all who look after the portal. */
    void tellAdministrators(Organization organization, String key) {
        String path = urls.admin("organizations", organization.getSlug());
        verifications.listAdministrators().forEach(account -> put(account, key, organization, path));
    }

    private void put(Account to, String key, Organization organization, String path) {
        mailbox.put(to.getEmail(), to.mailLanguage(), key, organization.getName(), urls.absolute(path));
    }
}
