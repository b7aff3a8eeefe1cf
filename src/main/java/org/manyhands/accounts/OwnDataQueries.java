package org.manyhands.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Everything that the portal holds of one person, as their features tell it. */
@ApplicationScoped
public class OwnDataQueries {
    private static final int PAGE = 500;

    @PersistenceContext
    EntityManager em;

    @Inject
    @Any
    Instance<PersonalData> kept;

    /** The parts that have anything, the account itself first, with the values of their fields. */
    List<OwnDataRow> list(Account account) {
        List<OwnDataRow> found = new ArrayList<>();
        List<OwnPart> parts = kept.stream()
                .sorted((one, other) -> Boolean.compare(isOwn(other), isOwn(one)))
                .flatMap(feature -> feature.parts().stream())
                .toList();
        for (OwnPart part : parts) {
            List<List<Object>> rows = read(part, account);
            if (!rows.isEmpty()) {
                found.add(new OwnDataRow(part, rows));
            }
        }
        return found;
    }

    private static boolean isOwn(PersonalData feature) {
        return feature instanceof AccountPersonalData;
    }

    private List<List<Object>> read(OwnPart part, Account account) {
        List<List<Object>> rows = new ArrayList<>();
        long after = Long.MIN_VALUE;
        List<Object[]> page;
        do {
            page = page(part, account, after);
            for (Object[] row : page) {
                after = (Long) row[row.length - 1];
                rows.add(Arrays.asList(row).subList(0, row.length - 1));
            }
        } while (page.size() == PAGE);
        return rows;
    }

    private List<Object[]> page(OwnPart part, Account account, long after) {
        TypedQuery<Object[]> query = em.createQuery(part.statement(), Object[].class);
        query.getParameters().forEach(one -> query.setParameter(one.getName(), value(one.getName(), account, after)));
        return query.setMaxResults(PAGE).getResultList();
    }

    private static Object value(String parameter, Account account, long after) {
        return switch (parameter) {
            case "address" -> Account.lower(account.address());
            case "account" -> account.getId();
            default -> after;
        };
    }
}
