package org.manyhands.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.activity.Audience;
import org.manyhands.platform.activity.Verb;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.security.Actor;

/** Lets verified organizations say what their members do by profession, and the members whether it is shown. */
@ApplicationScoped
public class CheckedRoleService {
    static final int LONGEST = 60;

    @PersistenceContext
    EntityManager em;

    @Inject
    OrganizationQueries organizations;

    @Inject
    CheckedRoleQueries roles;

    @Inject
    ActivityLog activity;

    @Inject
    Clock clock;

    /** A manager says it of a member, who is then asked. Other words ask anew. */
    @Transactional
    public void offer(Actor actor, String slug, String memberKey, String words) {
        Organization organization = organizations.get(slug);
        OrganizationPermissions.requireCanManage(actor, organizations.standing(actor, organization.getId()));
        if (!organization.isVerifiedOn(LocalDate.now(clock))) {
            throw new RuleViolation("organizations.checked.unverified");
        }
        String said = require(words);
        OrganizationMember member = organizations
                .find(organization.getId(), memberKey)
                .filter(OrganizationMember::isMember)
                .orElseThrow(() -> new NotFound("member"));
        CheckedRole role = roles.find(organization.getId(), memberKey).orElseGet(() -> new CheckedRole(member));
        role.offer(said, clock.instant());
        em.persist(role);
        record(actor, OrganizationActivity.ROLE_OFFERED, organization, Audience.administrators());
    }

    /** A manager takes it back. */
    @Transactional
    public void revoke(Actor actor, String slug, String memberKey) {
        Organization organization = organizations.get(slug);
        OrganizationPermissions.requireCanManage(actor, organizations.standing(actor, organization.getId()));
        em.remove(roles.find(organization.getId(), memberKey).orElseThrow(() -> new NotFound("role")));
        record(actor, OrganizationActivity.ROLE_REVOKED, organization, Audience.administrators());
    }

    /**
     * The member lets it be shown.
     *
     * @param words what the member has read
     */
    @Transactional
    public void agree(Actor actor, String slug, String words) {
        CheckedRole role = own(actor, slug);
        if (!role.getWords().equals(words)) {
            throw new RuleViolation("organizations.checked.changed");
        }
        role.agree(clock.instant());
        record(actor, OrganizationActivity.ROLE_AGREED, role.getMember().getOrganization(), Audience.self());
    }

    /** The member does not want it said, now or no longer. */
    @Transactional
    public void decline(Actor actor, String slug) {
        CheckedRole role = own(actor, slug);
        em.remove(role);
        record(actor, OrganizationActivity.ROLE_DECLINED, role.getMember().getOrganization(), Audience.self());
    }

    private CheckedRole own(Actor actor, String slug) {
        Organization organization = organizations.get(slug);
        OrganizationPermissions.requireIsMember(actor, organizations.standing(actor, organization.getId()));
        return roles.find(organization.getId(), actor.accountId()).orElseThrow(() -> new NotFound("role"));
    }

    private static String require(String words) {
        if (words == null || words.isBlank()) {
            throw RuleViolation.at("words", "organizations.checked.missing");
        }
        if (words.strip().length() > LONGEST) {
            throw RuleViolation.at("words", "organizations.checked.long", LONGEST);
        }
        return words.strip().replaceAll("[\\p{Cc}\\p{Cf}\\s]+", " ");
    }

    private void record(Actor actor, Verb verb, Organization organization, Audience audience) {
        activity.record(actor, verb, OrganizationActivity.subject(organization), audience);
    }
}
