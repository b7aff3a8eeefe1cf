package org.manyhands.offices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.manyhands.campaigns.Campaign;
import org.manyhands.campaigns.CampaignPermissions;
import org.manyhands.campaigns.CampaignQueries;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.activity.Audience;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;

/** Offices and who holds them: entered by hand, or imported. */
@ApplicationScoped
public class OfficeService {
    @PersistenceContext
    EntityManager em;

    @Inject
    CampaignQueries campaigns;

    @Inject
    OfficeQueries offices;

    @Inject
    ActivityLog activity;

    @Inject
    Clock clock;

    /** Enters an office that no source knows; it is seen where the campaign’s space is read. */
    @Transactional
    public Office add(Actor actor, String campaignKey, OfficeForm form) {
        Campaign campaign = campaigns.get(actor, campaignKey);
        CampaignPermissions.requireCanOrganize(actor, campaigns.standing(actor, campaign));
        Office office = new Office(campaign.getSpace());
        office.describe(
                new OfficeFacts(
                        form.getName(),
                        form.getBody(),
                        form.getArea(),
                        null,
                        form.getWebsite(),
                        form.getContactForm(),
                        form.getPhone(),
                        form.getPostalAddress()),
                clock.instant());
        em.persist(office);
        hold(office, form.getHolder(), null, null, form.getHolderSince());
        em.flush();
        activity.record(actor, OfficeActivity.OFFICE_ADDED, office.subject(), campaign.audience());
        return office;
    }

    /**
     * Somebody else holds an office that was entered by hand, or nobody does; the one before stays in its history, with
     * all that was said to them.
     */
    @Transactional
    public void change(Actor actor, String campaignKey, String officeKey, HolderForm form) {
        Campaign campaign = campaigns.get(actor, campaignKey);
        CampaignPermissions.requireCanOrganize(actor, campaigns.standing(actor, campaign));
        Office office = offices.getFor(actor, campaign.getSpace(), officeKey);
        if (!office.isKeptIn(campaign.getSpace())) {
            throw new RuleViolation("offices.imported");
        }
        Optional<OfficeHolder> before = offices.findHolder(office);
        if (before.filter(holder -> holder.isSince(form.getSince())).isPresent()) {
            throw RuleViolation.at("since", "offices.holder.since.early");
        }
        hold(office, form.getName(), null, null, form.getSince());
        activity.record(actor, OfficeActivity.HOLDER_CHANGED, office.subject(), campaign.audience());
    }

    /**
     * Brings in offices of an outside source, again and again without harm: an office is known by its source and id,
     * facts are brought up to date, and a new holder follows the one before, who stays in the history. All or nothing.
     *
     * @return how many offices were new, changed and the same, and how many holders are new
     */
    @Transactional
    public OfficeImportCount importOffices(Actor actor, List<OfficeImport> imports) {
        OfficePermissions.requireCanImport(actor);
        int added = 0;
        int changed = 0;
        int holders = 0;
        for (OfficeImport entry : imports) {
            Optional<Office> known = offices.find(entry.source(), entry.externalId());
            Office office = known.orElseGet(() -> new Office(entry.source(), entry.externalId()));
            boolean news = known.isEmpty() || !office.facts().equals(entry.facts());
            if (news) {
                office.describe(entry.facts(), clock.instant());
            }
            if (known.isEmpty()) {
                em.persist(office);
                added++;
            } else if (news) {
                changed++;
            }
            holders += hold(office, entry.holder(), entry.party(), entry.holderId(), entry.since()) ? 1 : 0;
        }
        em.flush();
        activity.record(
                actor,
                OfficeActivity.OFFICES_IMPORTED,
                new SubjectRef("portal", 0),
                Audience.administrators(),
                Map.of("offices", Integer.toString(imports.size())));
        return new OfficeImportCount(added, changed, imports.size() - added - changed, holders);
    }

    /** Notes who holds an office now; tells whether that is somebody new. */
    private boolean hold(Office office, String name, String party, String personId, LocalDate since) {
        Optional<OfficeHolder> before = offices.findHolder(office);
        if (name != null
                && !name.isBlank()
                && before.filter(holder -> holder.isPerson(personId, name)).isPresent()) {
            before.get().describe(name, party, since);
            return false;
        }
        LocalDate day = since == null ? LocalDate.now(clock) : since;
        before.ifPresent(holder -> holder.leave(day));
        if (name == null || name.isBlank()) {
            return false;
        }
        LocalDate from = before.isPresent() ? day : since;
        em.persist(new OfficeHolder(office, name, party, personId, from, clock.instant()));
        return true;
    }
}
