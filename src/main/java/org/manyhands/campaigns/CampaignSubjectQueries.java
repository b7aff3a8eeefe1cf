package org.manyhands.campaigns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.security.Actor;

/** Finds parts of campaigns by themselves, where the campaign is not known yet: for permanent addresses and links. */
@ApplicationScoped
public class CampaignSubjectQueries {
    @PersistenceContext
    EntityManager em;

    /**
     * The part of this type with this key, with its campaign, if the viewer may see that.
     *
     * @param with what else is read with it, as joins of {@code x}
     */
    public <T> Optional<T> find(Actor viewer, Class<T> type, String key, String... with) {
        return em.createQuery(
                        "select x from " + type.getSimpleName() + " x join fetch x.campaign c join fetch c.space s "
                                + String.join(" ", with) + " where x.publicKey = :key and " + CampaignQueries.VISIBLE,
                        type)
                .setParameter("key", key)
                .setParameter("reader", viewer.readerId())
                .getResultStream()
                .findFirst();
    }

    /**
     * A part of a campaign that the viewer may read, else a {@code NotFound}; {@code with} names what is read along in
     * the same statement.
     */
    public <T> T get(Actor viewer, Class<T> type, String key, String... with) {
        return find(viewer, type, key, with).orElseThrow(() -> new NotFound(type.getSimpleName()));
    }

    /** Those of these campaigns that the viewer may see: id, key, slug, title, language. */
    List<Object[]> listCampaigns(Actor viewer, Collection<Long> ids) {
        return list(
                "select c.id, c.publicKey, c.slug, c.title, c.language from Campaign c join c.space s where c.id in :ids and ",
                viewer,
                ids);
    }

    /**
     * Those of these parts that the viewer may see: id, key, words and their language.
     *
     * @param language where it stands: with the part {@code x} or its campaign {@code c}
     */
    public List<Object[]> listParts(Actor viewer, Class<?> type, String words, String language, Collection<Long> ids) {
        return list(
                "select x.id, x.publicKey, x." + words + ", " + language + " from " + type.getSimpleName()
                        + " x join x.campaign c join c.space s where x.id in :ids and ",
                viewer,
                ids);
    }

    private List<Object[]> list(String jpql, Actor viewer, Collection<Long> ids) {
        return em.createQuery(jpql + CampaignQueries.VISIBLE, Object[].class)
                .setParameter("ids", ids)
                .setParameter("reader", viewer.readerId())
                .getResultList();
    }
}
