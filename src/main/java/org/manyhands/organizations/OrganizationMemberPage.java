package org.manyhands.organizations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;

/** What managers decide about one person: let them in or not, give a role, end the membership. */
@Named
@RequestScoped
public class OrganizationMemberPage {
    @Inject
    @Param
    String slug;

    @Inject
    @Param
    String key;

    @Inject
    OrganizationQueries organizations;

    @Inject
    OrganizationMemberService service;

    @Inject
    CheckedRoleQueries checkedRoles;

    @Inject
    CheckedRoleService checking;

    @Inject
    Clock clock;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    private Organization organization;
    private OrganizationMemberRow member;
    private OrganizationMember.Role role;
    private CheckedRole checked;
    private String words;

    /** For managers; a member of another organization is not found here. */
    public void load() {
        Actor actor = current.actor();
        organization = organizations.get(slug);
        OrganizationPermissions.requireCanManage(actor, organizations.standing(actor, organization.getId()));
        member = organizations.getMember(organization.getId(), key);
        role = member.role();
        checked = checkedRoles.find(organization.getId(), key).orElse(null);
        words = checked == null ? null : checked.getWords();
    }

    /** The member is asked whether it may be shown. */
    public void offer() {
        checking.offer(current.actor(), slug, key, words);
        back("organizations.checked.offered");
    }

    /** It is shown no more, at once. */
    public void revoke() {
        checking.revoke(current.actor(), slug, key);
        back("organizations.checked.revoked");
    }

    /** The person is told by mail and is a member like others; not found when they do not ask any more. */
    public void accept() {
        service.accept(current.actor(), slug, key);
        back("organizations.request.accepted");
    }

    /** The person is told by mail, without a reason, and may ask again. */
    public void decline() {
        service.decline(current.actor(), slug, key);
        back("organizations.request.declined");
    }

    /** Refused when it would leave the organization without a manager. */
    public void save() {
        service.take(current.actor(), slug, key, role);
        back("organizations.role.done");
    }

    /** Refused for the last manager; back to the members, with a notice. */
    public void end() {
        service.end(current.actor(), slug, key);
        back("organizations.member.ended");
    }

    private void back(String notice) {
        redirect.to(urls.organizationMembers(organization.getSlug()), notice, member.name());
    }

    public Organization getOrganization() {
        return organization;
    }

    public OrganizationMemberRow getMember() {
        return member;
    }

    /** What the organization says of the member's profession, or null. */
    public CheckedRole getChecked() {
        return checked;
    }

    /** Whether the organization may say it: while the portal stands by who it is. */
    public boolean isMayCheck() {
        return organization.isVerifiedOn(LocalDate.now(clock));
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public OrganizationMember.Role getRole() {
        return role;
    }

    public void setRole(OrganizationMember.Role role) {
        this.role = role;
    }

    public OrganizationMember.Role[] getRoles() {
        return OrganizationMember.Role.values();
    }
}
