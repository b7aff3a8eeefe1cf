package org.manyhands.campaigns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.Persona;
import org.manyhands.spaces.SpaceQueries;
import org.manyhands.spaces.Standing;

/** Finds campaigns as a viewer may see them: a draft is there for those alone who work on it or read it. */
@ApplicationScoped
public class CampaignQueries {
    /**
     * Condition for JPQL: the campaign {@code c} of the space {@code s} may be seen by {@code :reader}, see {@link
     * SpaceQueries#READABLE}.
     */
    public static final String VISIBLE = "(" + SpaceQueries.READABLE
            + " and (c.state <> org.manyhands.campaigns.Campaign.State.DRAFT"
            + " or exists (select vo.id from CampaignOrganizer vo where vo.campaign = c"
            + " and vo.persona.account.id = :reader)"
            + " or exists (select vs.id from CampaignSignOff vs where vs.campaign = c"
            + " and vs.persona.account.id = :reader)))";

    @PersistenceContext
    EntityManager em;

    @Inject
    SpaceQueries spaces;

    /** The campaign with this key, if the viewer may see it, with its space and its owner. */
    public Optional<Campaign> find(Actor viewer, String key) {
        return em.createQuery(
                        "select c from Campaign c join fetch c.space s join fetch c.owner"
                                + " left join fetch c.organization where c.publicKey = :key and "
                                + VISIBLE,
                        Campaign.class)
                .setParameter("key", key)
                .setParameter("reader", viewer.readerId())
                .getResultStream()
                .findFirst();
    }

    public Campaign get(Actor viewer, String key) {
        return find(viewer, key).orElseThrow(() -> new NotFound("campaign"));
    }

    /** How an actor stands to a campaign: one statement for the space, and one more for its members. */
    public CampaignStanding standing(Actor actor, Campaign campaign) {
        Standing space = spaces.standing(actor, campaign.getSpace().getId());
        Object[] part = space.personaId() == null ? new Object[4] : part(campaign, space.personaId());
        boolean accepted = part[1] != null;
        return new CampaignStanding(
                space,
                campaign.getState(),
                part[0] == CampaignOrganizer.Role.OWNER,
                part[0] != null && accepted,
                part[0] != null && !accepted,
                part[2] != null,
                part[3] != null);
    }

    private Object[] part(Campaign campaign, long personaId) {
        return em.createQuery(
                        "select o.role, o.acceptedAt, f.id, f.signedAt from Campaign c"
                                + " left join CampaignOrganizer o on o.campaign = c and o.persona.id = :persona"
                                + " left join CampaignSignOff f on f.campaign = c and f.persona.id = :persona"
                                + " where c.id = :campaign",
                        Object[].class)
                .setParameter("persona", personaId)
                .setParameter("campaign", campaign.getId())
                .getSingleResult();
    }

    /** A member of a space by the name that the person has there. */
    public Optional<Persona> findMember(long spaceId, String name) {
        return em.createQuery(
                        "select p from Membership m join m.persona p where m.space.id = :space"
                                + " and m.state = org.manyhands.spaces.Membership.State.MEMBER and lower(p.name) = :name",
                        Persona.class)
                .setParameter("space", spaceId)
                .setParameter("name", name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT))
                .getResultStream()
                .findFirst();
    }

    Optional<CampaignOrganizer> findOrganizer(Campaign campaign, Persona persona) {
        return em.createQuery(
                        "select o from CampaignOrganizer o where o.campaign = :campaign and o.persona = :persona",
                        CampaignOrganizer.class)
                .setParameter("campaign", campaign)
                .setParameter("persona", persona)
                .getResultStream()
                .findFirst();
    }

    public List<CampaignSignOff> listSignOffs(Campaign campaign) {
        return em.createQuery(
                        "select f from CampaignSignOff f join fetch f.persona where f.campaign = :campaign"
                                + " order by f.askedAt, f.id",
                        CampaignSignOff.class)
                .setParameter("campaign", campaign)
                .getResultList();
    }
}
