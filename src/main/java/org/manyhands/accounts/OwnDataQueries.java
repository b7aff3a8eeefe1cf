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
import java.util.Map;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectCard;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.platform.subjects.Subjects;
import org.manyhands.platform.ui.Urls;

/** Everything that the portal holds of one person, as their features tell it. */
@ApplicationScoped
public class OwnDataQueries {
    private static final int PAGE = 500;

    @PersistenceContext
    EntityManager em;

    @Inject
    @Any
    Instance<PersonalData> kept;

    @Inject
    Subjects subjects;

    @Inject
    Urls urls;

    /** The parts that have anything, the account itself first, with the values of their fields. */
    List<OwnDataRow> list(Account account) {
        List<OwnDataRow> found = new ArrayList<>();
        kept.stream()
                .sorted((one, other) -> Boolean.compare(isOwn(other), isOwn(one)))
                .forEach(feature -> {
                    feature.parts().forEach(part -> found.add(new OwnDataRow(part, read(part, account))));
                    feature.made(account.getId())
                            .forEach(made -> found.add(new OwnDataRow(made.part(), titled(made.rows(), account))));
                });
        return found.stream().filter(part -> !part.rows().isEmpty()).toList();
    }

    private static boolean isOwn(PersonalData feature) {
        return feature instanceof AccountPersonalData;
    }

    private List<List<Object>> read(OwnPart part, Account account) {
        List<List<Object>> rows = new ArrayList<>();
        long after = Long.MIN_VALUE;
        List<Object[]> page;
        do {
            List<List<Object>> found = new ArrayList<>();
            page = page(part, account, after);
            for (Object[] row : page) {
                after = (Long) row[row.length - 1];
                found.add(values(part, Arrays.asList(row)));
            }
            rows.addAll(titled(found, account));
        } while (page.size() == PAGE);
        return rows;
    }

    private static List<Object> values(OwnPart part, List<Object> row) {
        List<Object> values = new ArrayList<>();
        int next = 0;
        for (OwnField field : part.described()) {
            int end = next + field.columns().size();
            values.add(field.value(row.subList(next, end)));
            next = end;
        }
        return values;
    }

    /** With what the person, without any role, may see of the subjects that rows name; of others nothing. */
    private List<List<Object>> titled(List<List<Object>> rows, Account account) {
        List<SubjectRef> named = rows.stream()
                .flatMap(List::stream)
                .filter(SubjectRef.class::isInstance)
                .map(SubjectRef.class::cast)
                .toList();
        Actor person = Actor.person(account.getId(), account.getDisplayName(), false, false, false);
        Map<SubjectRef, SubjectCard> cards = subjects.cards(person, named);
        return rows.stream()
                .<List<Object>>map(row -> {
                    List<Object> values = new ArrayList<>(row);
                    values.replaceAll(value -> value instanceof SubjectRef ref ? abroad(cards.get(ref)) : value);
                    return values;
                })
                .toList();
    }

    private SubjectCard abroad(SubjectCard card) {
        return card == null
                ? null
                : new SubjectCard(
                        card.subject(),
                        card.kindKey(),
                        card.title(),
                        urls.absolute(card.url()),
                        card.label(),
                        card.language());
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
