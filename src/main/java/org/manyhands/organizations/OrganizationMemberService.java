package org.manyhands.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.manyhands.accounts.Account;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.activity.Audience;
import org.manyhands.platform.activity.Verb;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.Throttle;
import org.manyhands.platform.settings.Limit;

/** Who belongs to an organization: people ask, managers answer and give roles, and each shows or hides their own. */
@ApplicationScoped
public class OrganizationMemberService {
    private static final int LONGEST_WORDS = 1000;

    @PersistenceContext
    EntityManager em;

    @Inject
    OrganizationQueries organizations;

    @Inject
    OrganizationMails mails;

    @Inject
    Throttle throttle;

    @Inject
    ActivityLog activity;

    @Inject
    Clock clock;

    /**
     * Asks to belong to an organization.
     *
     * @param words for its managers, or null
     * @return the membership that waits for an answer
     */
    @Transactional
    public OrganizationMember request(Actor actor, String slug, String words) {
        Organization organization = organizations.get(slug);
        OrganizationStanding standing = organizations.standing(actor, organization.getId());
        OrganizationPermissions.requireCanJoin(actor, standing);
        if (standing.hasRequested()) {
            throw new RuleViolation("organizations.join.asked");
        }
        if (words != null && words.length() > LONGEST_WORDS) {
            throw RuleViolation.at("words", "organizations.join.words.long", LONGEST_WORDS);
        }
        throttle.check(Limit.JOIN_ORGANIZATION, actor.accountId().toString());
        OrganizationMember member = organizations
                .find(organization.getId(), actor.accountId())
                .orElseGet(() -> new OrganizationMember(
                        organization, em.getReference(Account.class, actor.accountId()), clock.instant()));
        member.request(words == null || words.isBlank() ? null : words.strip(), clock.instant());
        em.persist(member);
        mails.tellRequested(organization);
        record(actor, OrganizationActivity.REQUESTED, organization, Audience.self());
        return member;
    }

    /** Takes the own request back. */
    @Transactional
    public void takeBack(Actor actor, String slug) {
        Organization organization = organizations.get(slug);
        OrganizationPermissions.requireCanJoin(actor, organizations.standing(actor, organization.getId()));
        organizations
                .find(organization.getId(), actor.accountId())
                .filter(OrganizationMember::hasRequested)
                .ifPresent(member -> {
                    member.leave(clock.instant());
                    record(actor, OrganizationActivity.LEFT, organization, Audience.self());
                });
    }

    /** Lets somebody in who asked. */
    @Transactional
    public void accept(Actor actor, String slug, String memberKey) {
        OrganizationMember member = requested(managed(actor, slug), memberKey);
        member.join(OrganizationMember.Role.MEMBER, clock.instant());
        mails.tellAnswered(member, true);
        record(actor, OrganizationActivity.REQUEST_ACCEPTED, member.getOrganization(), Audience.administrators());
    }

    /** Does not let somebody in who asked. */
    @Transactional
    public void decline(Actor actor, String slug, String memberKey) {
        OrganizationMember member = requested(managed(actor, slug), memberKey);
        member.decline(clock.instant());
        mails.tellAnswered(member, false);
        record(actor, OrganizationActivity.REQUEST_DECLINED, member.getOrganization(), Audience.administrators());
    }

    /** Gives a member another role. There is always a manager. */
    @Transactional
    public void take(Actor actor, String slug, String memberKey, OrganizationMember.Role role) {
        OrganizationMember member = member(managed(actor, slug), memberKey);
        if (role != OrganizationMember.Role.MANAGER) {
            requireAnotherManager(member);
        }
        member.take(role);
        record(actor, OrganizationActivity.ROLE_CHANGED, member.getOrganization(), Audience.administrators());
    }

    /** Ends somebody's membership. */
    @Transactional
    public void end(Actor actor, String slug, String memberKey) {
        OrganizationMember member = member(managed(actor, slug), memberKey);
        requireAnotherManager(member);
        member.leave(clock.instant());
        record(actor, OrganizationActivity.MEMBER_ENDED, member.getOrganization(), Audience.administrators());
    }

    /** Leaves. The last manager first finds another, as long as the organization is open. */
    @Transactional
    public void leave(Actor actor, String slug) {
        OrganizationMember member = own(actor, slug);
        requireAnotherManager(member);
        member.leave(clock.instant());
        record(actor, OrganizationActivity.LEFT, member.getOrganization(), Audience.self());
    }

    /** Lets the organization's page show the own membership, or no longer. */
    @Transactional
    public void show(Actor actor, String slug, boolean shown) {
        OrganizationMember member = own(actor, slug);
        member.show(shown);
        Verb verb = shown ? OrganizationActivity.SHOWN : OrganizationActivity.HIDDEN;
        record(actor, verb, member.getOrganization(), Audience.self());
    }

    private OrganizationMember own(Actor actor, String slug) {
        Organization organization = organizations.get(slug);
        OrganizationPermissions.requireIsMember(actor, organizations.standing(actor, organization.getId()));
        return organizations.find(organization.getId(), actor.accountId()).orElseThrow();
    }

    private Organization managed(Actor actor, String slug) {
        Organization organization = organizations.get(slug);
        OrganizationPermissions.requireCanManage(actor, organizations.standing(actor, organization.getId()));
        return organization;
    }

    private OrganizationMember requested(Organization organization, String memberKey) {
        return organizations
                .find(organization.getId(), memberKey)
                .filter(OrganizationMember::hasRequested)
                .orElseThrow(() -> new NotFound("request"));
    }

    private OrganizationMember member(Organization organization, String memberKey) {
        return organizations
                .find(organization.getId(), memberKey)
                .filter(OrganizationMember::isMember)
                .orElseThrow(() -> new NotFound("member"));
    }

    /** Locks the organization, so that two managers who leave at once do not both rely on each other. */
    private void requireAnotherManager(OrganizationMember member) {
        em.lock(member.getOrganization(), LockModeType.PESSIMISTIC_WRITE);
        if (member.isManager()
                && member.getOrganization().isOpen()
                && organizations.countManagers(member.getOrganization().getId()) < 2) {
            throw new RuleViolation("organizations.last-manager");
        }
    }

    private void record(Actor actor, Verb verb, Organization organization, Audience audience) {
        activity.record(actor, verb, OrganizationActivity.subject(organization), audience);
    }
}
