package org.manyhands.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.manyhands.accounts.AccountQueries;
import org.manyhands.accounts.Standpoint;
import org.manyhands.platform.settings.PortalSettings;
import org.manyhands.spaces.Persona;

/** Reads of who writes a proposal, for those who see it already, and of who could. */
@ApplicationScoped
public class ProposalAuthorQueries {
    @PersistenceContext
    EntityManager em;

    @Inject
    AccountQueries accounts;

    @Inject
    PortalSettings settings;

    /**
     * Its authors, the owner first, and for those among them also who was asked: nobody else is told before the person
     * has said yes. Those who declined or left are not shown.
     */
    public List<AuthorRow> listAuthors(long proposalId, ProposalStanding viewer) {
        return em.createQuery("""
                        select new org.manyhands.proposals.AuthorRow(per.publicKey, per.name, a.importedName, st.code,
                          d.visibility, a.role, a.state)
                        from ProposalAuthor a
                          left join a.persona per
                          left join per.account acc
                          left join a.standpoint st
                          left join AccountStandpoint d on d.account = acc and d.standpoint = st
                            and d.visibility = org.manyhands.accounts.AccountStandpoint.Visibility.SHOWN
                        where a.proposal.id = :id and a.state in (org.manyhands.proposals.ProposalAuthor.State.ACCEPTED,
                          org.manyhands.proposals.ProposalAuthor.State.INVITED)
                        order by a.role desc, a.state, a.invitedAt, a.id
                        """, AuthorRow.class)
                .setParameter("id", proposalId)
                .getResultStream()
                .filter(row -> row.isAccepted() || viewer.isAuthor() || viewer.isInvited())
                .toList();
    }

    /** As what its authors speak. */
    public Balance getBalance(long proposalId) {
        List<VoiceCountRow> counts = em.createQuery("""
                        select new org.manyhands.proposals.VoiceCountRow(st.code, d.visibility, count(a))
                        from ProposalAuthor a
                          left join a.persona per
                          left join per.account acc
                          left join a.standpoint st
                          left join AccountStandpoint d on d.account = acc and d.standpoint = st
                        where a.proposal.id = :id
                          and a.state = org.manyhands.proposals.ProposalAuthor.State.ACCEPTED
                        group by st.code, d.visibility
                        """, VoiceCountRow.class)
                .setParameter("id", proposalId)
                .getResultList();
        return Balance.of(
                accounts.listStandpoints().stream().map(Standpoint::getCode).toList(), counts, settings.countedFrom());
    }

    Optional<ProposalAuthor> findAuthor(Proposal proposal, long personaId) {
        return em.createQuery(
                        "select a from ProposalAuthor a where a.proposal = :proposal and a.persona.id = :persona",
                        ProposalAuthor.class)
                .setParameter("proposal", proposal)
                .setParameter("persona", personaId)
                .getResultStream()
                .findFirst();
    }

    boolean hasImportedAuthor(Proposal proposal, String name) {
        return !em.createQuery(
                        "select a.id from ProposalAuthor a where a.proposal = :proposal and a.importedName = :name",
                        Long.class)
                .setParameter("proposal", proposal)
                .setParameter("name", name)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** A member of the space by the key of their persona. */
    Optional<Persona> findPersona(long spaceId, String key) {
        return em.createQuery(
                        "select p from Membership m join m.persona p where m.space.id = :space and p.publicKey = :key"
                                + " and m.state = org.manyhands.spaces.Membership.State.MEMBER",
                        Persona.class)
                .setParameter("space", spaceId)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }
}
