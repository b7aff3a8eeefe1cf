package org.manyhands.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.manyhands.accounts.Account;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.activity.Audience;
import org.manyhands.platform.errors.Taken;
import org.manyhands.platform.i18n.Gone;
import org.manyhands.platform.i18n.ReadersLanguage;
import org.manyhands.platform.markup.Markup;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.persistence.Slugs;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.Throttle;
import org.manyhands.platform.settings.Limit;

/** Brings organizations in and keeps their pages. */
@ApplicationScoped
public class OrganizationService {
    private static final Set<String> RESERVED = Set.of("-", "new");

    @PersistenceContext
    EntityManager em;

    @Inject
    OrganizationQueries organizations;

    @Inject
    Markup markup;

    @Inject
    Throttle throttle;

    @Inject
    ReadersLanguage reader;

    @Inject
    ActivityLog activity;

    @Inject
    Clock clock;

    /** Brings an organization in; who does it is its first manager. */
    @Transactional
    public Organization create(Actor actor, OrganizationForm form) {
        OrganizationPermissions.requireCanCreate(actor);
        Gone.requireOther("name", form.getName());
        throttle.check(Limit.ORGANIZATION, actor.accountId().toString());
        Instant now = clock.instant();
        String slug = freeSlug(form.getName());
        Organization organization = new Organization(slug, form, markup.kept(form.getPurpose()), now);
        organization.writtenIn(reader.writing());
        em.persist(organization);
        take(slug, organization);
        OrganizationMember manager =
                new OrganizationMember(organization, em.getReference(Account.class, actor.accountId()), now);
        manager.join(OrganizationMember.Role.MANAGER, now);
        em.persist(manager);
        em.flush();
        activity.record(
                actor, OrganizationActivity.CREATED, OrganizationActivity.subject(organization), Audience.everybody());
        return organization;
    }

    /** Changes its page. With another name it gets another address, and the old one leads there. */
    @Transactional
    public Organization edit(Actor actor, String slug, OrganizationForm form) {
        Organization organization = organizations.get(slug);
        OrganizationPermissions.requireCanManage(actor, organizations.standing(actor, organization.getId()));
        organization.requireVersion(form.getVersion());
        Gone.requireOther("name", form.getName());
        describe(organization, form);
        organization.writtenIn(form.getLanguage());
        activity.record(
                actor, OrganizationActivity.EDITED, OrganizationActivity.subject(organization), Audience.everybody());
        return organization;
    }

    /** Says what it is, for an import, too. */
    void describe(Organization organization, OrganizationForm form) {
        String address = address(organization, form.getName().strip());
        organization.describe(address, form, markup.kept(form.getPurpose()));
        if (em.find(OrganizationSlug.class, address) == null) {
            take(address, organization);
        }
    }

    /** Somebody else may have been given the address since it was found free. */
    private void take(String slug, Organization organization) {
        em.persist(new OrganizationSlug(slug, organization));
        try {
            em.flush();
        } catch (PersistenceException e) {
            throw Taken.at("name", e);
        }
    }

    private String address(Organization organization, String name) {
        if (name.equals(organization.getName())) {
            return organization.getSlug();
        }
        OrganizationSlug former = em.find(OrganizationSlug.class, Slugs.of(name));
        return former != null && former.getOrganization().equals(organization) ? former.getSlug() : freeSlug(name);
    }

    /** An address for this name that no organization has or had. */
    String freeSlug(String name) {
        String wanted = Slugs.of(name);
        if (RESERVED.contains(wanted)) {
            return Keys.random();
        }
        Set<String> taken = organizations.slugsLike(wanted);
        String slug = wanted;
        for (int n = 2; taken.contains(slug); n++) {
            slug = wanted + "-" + n;
        }
        return slug;
    }
}
