package org.manyhands.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import org.manyhands.accounts.Account;
import org.manyhands.platform.security.Actor;

/** Keeps how people want to see the tables of the administration. */
@ApplicationScoped
public class TableService {
    @PersistenceContext
    EntityManager em;

    @Inject
    TableQueries tables;

    /** Leaves columns out of a table of this person's; the account is held, so that two first choices become one. */
    @Transactional
    public void hide(Actor actor, TableName table, Collection<String> columns) {
        AdminPermissions.requireCanAdminister(actor);
        em.find(Account.class, actor.accountId(), LockModeType.PESSIMISTIC_WRITE);
        TableChoice choice = tables.find(actor, table).orElseGet(() -> new TableChoice(actor.accountId(), table));
        choice.hide(columns);
        em.persist(choice);
    }
}
