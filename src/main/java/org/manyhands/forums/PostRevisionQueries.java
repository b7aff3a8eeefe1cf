package org.manyhands.forums;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Reads how posts read before they were edited; the caller has asked whether the viewer may know. */
@ApplicationScoped
public class PostRevisionQueries {
    @PersistenceContext
    EntityManager em;

    /** How many times a post was edited. */
    int count(Post post) {
        return em.createQuery(
                        "select count(r) from PostRevision r where r.post = :post and r.post.awayAt is null",
                        Long.class)
                .setParameter("post", post)
                .getSingleResult()
                .intValue();
    }

    /** The state of a post before this edit and the one after it, as far as that is an earlier state, too. */
    List<PostRevision> list(Post post, int number) {
        return em.createQuery(
                        "select r from PostRevision r where r.post = :post and r.post.awayAt is null and r.number between :number and :number + 1"
                                + " order by r.number",
                        PostRevision.class)
                .setParameter("post", post)
                .setParameter("number", number)
                .getResultList();
    }

    /** The earlier states of a post, oldest first. */
    List<PostRevision> list(Post post) {
        return em.createQuery(
                        "select r from PostRevision r where r.post = :post and r.post.awayAt is null order by r.number",
                        PostRevision.class)
                .setParameter("post", post)
                .getResultList();
    }
}
