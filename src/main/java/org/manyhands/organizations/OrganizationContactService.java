package org.manyhands.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.activity.Audience;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.security.Actor;

/** Says how an organization can be reached, and who may know it. */
@ApplicationScoped
public class OrganizationContactService {
    static final int MOST = 20;

    @PersistenceContext
    EntityManager em;

    @Inject
    OrganizationQueries organizations;

    @Inject
    OrganizationContactQueries contacts;

    @Inject
    ActivityLog activity;

    /** Adds one behind the others. */
    @Transactional
    public void add(Actor actor, String slug, OrganizationContactForm form) {
        Organization organization = managed(actor, slug);
        em.lock(organization, LockModeType.PESSIMISTIC_WRITE);
        List<OrganizationContact> all = contacts.listAll(organization.getId());
        if (all.size() >= MOST) {
            throw new RuleViolation("organizations.contact.most", MOST);
        }
        int behind = all.isEmpty() ? 1 : all.get(all.size() - 1).getPlace() + 1;
        OrganizationContact contact = new OrganizationContact(organization, behind);
        contact.describe(form);
        em.persist(contact);
        record(actor, organization);
    }

    /** Changes one. */
    @Transactional
    public void edit(Actor actor, String slug, String key, OrganizationContactForm form) {
        Organization organization = managed(actor, slug);
        OrganizationContact contact = contacts.get(organization.getId(), key);
        contact.requireVersion(form.getVersion());
        contact.describe(form);
        record(actor, organization);
    }

    /** Puts one before all others. */
    @Transactional
    public void putFirst(Actor actor, String slug, String key) {
        Organization organization = managed(actor, slug);
        em.lock(organization, LockModeType.PESSIMISTIC_WRITE);
        OrganizationContact contact = contacts.get(organization.getId(), key);
        contact.moveTo(contacts.listAll(organization.getId()).get(0).getPlace() - 1);
        record(actor, organization);
    }

    /** Takes one away. */
    @Transactional
    public void remove(Actor actor, String slug, String key) {
        Organization organization = managed(actor, slug);
        em.remove(contacts.get(organization.getId(), key));
        record(actor, organization);
    }

    private Organization managed(Actor actor, String slug) {
        Organization organization = organizations.get(slug);
        OrganizationPermissions.requireCanManage(actor, organizations.standing(actor, organization.getId()));
        return organization;
    }

    /** Others are not told: a contact may be for few. */
    private void record(Actor actor, Organization organization) {
        activity.record(
                actor,
                OrganizationActivity.CONTACTS_CHANGED,
                OrganizationActivity.subject(organization),
                Audience.administrators());
    }
}
