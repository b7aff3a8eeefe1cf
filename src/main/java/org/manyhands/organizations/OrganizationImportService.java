package org.manyhands.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.activity.Audience;
import org.manyhands.platform.markup.Markup;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;

/** Brings organizations of an outside source in. They have no people yet, and nobody is told. */
@ApplicationScoped
public class OrganizationImportService {
    @PersistenceContext
    EntityManager em;

    @Inject
    OrganizationQueries organizations;

    @Inject
    OrganizationService service;

    @Inject
    Markup markup;

    @Inject
    ActivityLog activity;

    @Inject
    Clock clock;

    /**
     * Brings them in, again and again without harm: one is known by its source and id, and brought up to date as long as
     * nobody manages it here. All or nothing.
     */
    @Transactional
    public void importOrganizations(Actor actor, List<OrganizationImport> imports) {
        OrganizationPermissions.requireCanAdminister(actor);
        for (OrganizationImport entry : imports) {
            Optional<Organization> known = find(entry);
            if (known.isEmpty()) {
                add(entry);
            } else if (organizations.countManagers(known.get().getId()) == 0) {
                service.describe(known.get(), form(entry.facts()));
            }
            em.flush(); // the next one asks which addresses are taken
        }
        activity.record(
                actor,
                OrganizationActivity.IMPORTED,
                new SubjectRef("portal", 0),
                Audience.administrators(),
                Map.of("organizations", Integer.toString(imports.size())));
    }

    private Optional<Organization> find(OrganizationImport entry) {
        return em.createQuery(
                        "select s.organization from OrganizationSource s where s.source = :source"
                                + " and s.externalId = :id",
                        Organization.class)
                .setParameter("source", entry.source())
                .setParameter("id", entry.externalId())
                .getResultStream()
                .findFirst();
    }

    private void add(OrganizationImport entry) {
        OrganizationForm form = form(entry.facts());
        String slug = service.freeSlug(form.getName());
        Organization organization =
                new Organization(slug, form, markup.kept(entry.facts().purpose()), clock.instant());
        em.persist(organization);
        em.persist(new OrganizationSlug(slug, organization));
        em.persist(new OrganizationSource(organization, entry.source(), entry.externalId()));
        if (!entry.email().isEmpty()) {
            OrganizationContactForm contact = new OrganizationContactForm();
            contact.setLabel(entry.email());
            contact.setKind(OrganizationContact.Kind.EMAIL);
            contact.setContent(entry.email());
            contact.setVisibility(OrganizationContact.Visibility.EVERYBODY);
            OrganizationContact first = new OrganizationContact(organization, 1);
            first.describe(contact);
            em.persist(first);
        }
    }

    private static OrganizationForm form(OrganizationFacts facts) {
        OrganizationForm form = new OrganizationForm();
        form.setName(facts.name());
        form.setKind(facts.kind());
        form.setArea(facts.area());
        form.setPurpose(facts.purpose());
        form.setWebsite(facts.website());
        form.setLanguages(facts.languages());
        return form;
    }
}
