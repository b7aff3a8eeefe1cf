package org.manyhands.actions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.manyhands.platform.persistence.Keys;

/** Reads of signatures. Only names of people who said that theirs may be shown leave this class. */
@ApplicationScoped
public class SignatureQueries {
    /** How many names a page shows. */
    static final int PAGE = 30;

    @PersistenceContext
    EntityManager em;

    /** The latest who signed and let their names be shown; before this one where another page goes on. */
    public List<SignatureRow> listShown(CampaignAction petition, Long before) {
        return em.createQuery("""
                        select new org.manyhands.actions.SignatureRow(x.id, x.name, x.comment, x.language, x.signedAt)
                        from Signature x where x.action = :petition and x.nameShown = true
                          and x.confirmedAt is not null and x.withdrawnAt is null and x.id < :before
                        order by x.id desc""", SignatureRow.class)
                .setParameter("petition", petition)
                .setParameter("before", before == null ? Long.MAX_VALUE : before)
                .setMaxResults(PAGE + 1)
                .getResultList();
    }

    /** How many signatures are confirmed. */
    public int countConfirmed(CampaignAction petition) {
        return em.createQuery("select t.confirmed from SignatureTally t where t.actionId = :petition", Integer.class)
                .setParameter("petition", petition.getId())
                .getResultStream()
                .findFirst()
                .orElse(0);
    }

    Optional<Signature> find(CampaignAction petition, String emailLower, Long accountId) {
        return em.createQuery(
                        "select x from Signature x where x.action = :petition and (x.emailLower = :email"
                                + " or x.account.id = :account) order by x.id",
                        Signature.class)
                .setParameter("petition", petition)
                .setParameter("email", emailLower)
                .setParameter("account", accountId == null ? -1L : accountId)
                .getResultStream()
                .findFirst();
    }

    /** The petition that a link in a mail speaks of, to be locked before its signature is read. */
    Optional<CampaignAction> findPetition(String token) {
        return em.createQuery(
                        "select a from Signature x join x.action a where x.tokenHash = :hash", CampaignAction.class)
                .setParameter("hash", Keys.hash(token))
                .getResultStream()
                .findFirst();
    }

    /** The signature that a link in a mail speaks of. */
    Optional<Signature> findByToken(String token) {
        return em.createQuery(
                        "select x from Signature x join fetch x.action a join fetch a.campaign c join fetch c.space"
                                + " where x.tokenHash = :hash",
                        Signature.class)
                .setParameter("hash", Keys.hash(token))
                .getResultStream()
                .findFirst();
    }
}
