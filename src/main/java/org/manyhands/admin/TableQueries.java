package org.manyhands.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.Set;
import org.manyhands.platform.security.Actor;

/** Reads how people want to see the tables of the administration. */
@ApplicationScoped
public class TableQueries {
    @PersistenceContext
    EntityManager em;

    /** The codes of the columns that the person does not want to see. */
    public Set<String> listHidden(Actor actor, TableName table) {
        AdminPermissions.requireCanAdminister(actor);
        return find(actor, table).map(TableChoice::getHidden).orElse(Set.of());
    }

    Optional<TableChoice> find(Actor actor, TableName table) {
        return em.createQuery(
                        "select c from TableChoice c where c.accountId = :account and c.tableName = :table",
                        TableChoice.class)
                .setParameter("account", actor.readerId())
                .setParameter("table", table)
                .getResultStream()
                .findFirst();
    }
}
