package org.manyhands.campaigns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.Membership;
import org.manyhands.spaces.Persona;
import org.manyhands.spaces.Space;
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

    /** The campaign with this key, if the viewer may read it; else a {@code NotFound}. */
    public Campaign get(Actor viewer, String key) {
        return find(viewer, key).orElseThrow(() -> new NotFound("campaign"));
    }

    /** The drafts that the viewer is asked to sign off and has not read as they are now, the longest waiting first. */
    public List<DraftRow> listToSignOff(Actor viewer) {
        return em.createQuery("""
                        select new org.manyhands.campaigns.DraftRow(c.publicKey, c.slug, c.title, c.language)
                        from CampaignSignOff f join f.campaign c
                        where f.persona.account.id = :reader and f.signedAt is null
                          and c.state = org.manyhands.campaigns.Campaign.State.DRAFT
                          and c.space.id in (select m.space.id from Membership m where m.account.id = :reader
                            and m.state = org.manyhands.spaces.Membership.State.MEMBER)
                        order by f.askedAt, f.id
                        """, DraftRow.class)
                .setParameter("reader", viewer.readerId())
                .getResultList();
    }

    /** How an actor stands to a campaign and to its space: one statement, and none for somebody without an account. */
    public CampaignStanding standing(Actor actor, Campaign campaign) {
        Space space = campaign.getSpace();
        Object[] part = actor.accountId() == null ? new Object[9] : part(campaign, actor.accountId());
        boolean accepted = part[6] != null;
        return new CampaignStanding(
                new Standing(
                        space.getId(),
                        space.getAccess(),
                        (Membership.State) part[0],
                        (Membership.Role) part[1],
                        (Long) part[2],
                        (String) part[3],
                        (Instant) part[4]),
                campaign.getState(),
                part[5] == CampaignOrganizer.Role.OWNER,
                part[5] != null && accepted,
                part[5] != null && !accepted,
                part[7] != null,
                part[8] != null);
    }

    private Object[] part(Campaign campaign, long accountId) {
        return em.createQuery(
                        "select m.state, m.role, p.id, p.name, m.since, o.role, o.acceptedAt, f.id, f.signedAt"
                                + " from Campaign c left join Membership m on m.space.id = :space and m.account.id = :account"
                                + " left join m.persona p"
                                + " left join CampaignOrganizer o on o.campaign = c and o.persona = p"
                                + " left join CampaignSignOff f on f.campaign = c and f.persona = p"
                                + " where c.id = :campaign",
                        Object[].class)
                .setParameter("account", accountId)
                .setParameter("space", campaign.getSpace().getId())
                .setParameter("campaign", campaign.getId())
                .getSingleResult();
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
}
