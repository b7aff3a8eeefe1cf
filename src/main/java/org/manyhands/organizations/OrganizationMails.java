package org.manyhands.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.manyhands.accounts.Account;
import org.manyhands.platform.mail.Mailbox;
import org.manyhands.platform.ui.Urls;

/** Tells managers who asks to belong, and people what was answered. */
@ApplicationScoped
class OrganizationMails {
    @Inject
    OrganizationQueries organizations;

    @Inject
    Mailbox mailbox;

    @Inject
    Urls urls;

    void tellRequested(Organization organization) {
        String page = urls.organizationMembers(organization.getSlug());
        organizations
                .listManagers(organization)
                .forEach(manager -> put(manager, "organizations.mail.requested", organization, page));
    }

    void tellAnswered(OrganizationMember member, boolean accepted) {
        Organization organization = member.getOrganization();
        String key = accepted ? "organizations.mail.accepted" : "organizations.mail.declined";
        put(member.getAccount(), key, organization, urls.organization(organization.getSlug()));
    }

    private void put(Account to, String key, Organization organization, String path) {
        mailbox.put(to.getEmail(), to.mailLanguage(), key, organization.getName(), urls.absolute(path));
    }
}
