package org.manyhands.spaces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Reads what organizations say of the people behind personas. */
@ApplicationScoped
public class PersonaRoleQueries {
    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * What verified organizations say of the profession of a persona that the reader sees: only with the person's
     * agreement, while they are a member, where the professional standpoint is shown, and never in a closed space.
     */
    List<CheckedRoleRow> list(String personaKey) {
        return em.createQuery("""
                        select new org.manyhands.spaces.CheckedRoleRow(c.words, o.slug, o.name)
                        from CheckedRole c join c.member m join m.organization o, Persona p
                        where p.publicKey = :key and m.account = p.account
                          and p.space.access <> org.manyhands.spaces.Space.Access.CLOSED
                          and m.state = org.manyhands.organizations.OrganizationMember.State.MEMBER
                          and c.agreedAt >= m.since
                          and o.state = org.manyhands.organizations.Organization.State.OPEN
                          and o.verifiedUntil >= :today
                          and exists (select d.id from AccountStandpoint d where d.account = p.account
                            and d.standpoint.code = 'professional'
                            and d.visibility = org.manyhands.accounts.AccountStandpoint.Visibility.SHOWN)
                        order by o.nameLower, o.slug
                        """, CheckedRoleRow.class)
                .setParameter("key", personaKey)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
    }
}
