package org.manyhands.accounts;

import java.util.List;

/**
 * One kind of rows that a person gets with their data.
 *
 * @param title the key of its title in texts; what follows the last dot names it in data
 * @param from entity, joins and condition, as JPQL with the alias {@code x} and the parameter {@code :account}; or {@code
 *     :address} for what is kept by it alone
 * @param fields name and expression of each, such as {@code at x.createdAt}; never another person's words
 */
public record OwnPart(String title, String from, List<String> fields) {
    public static OwnPart of(String title, String from, String... fields) {
        return new OwnPart(title, from, List.of(fields));
    }

    /** What names it in data: {@code posts}. */
    String name() {
        return title.substring(title.lastIndexOf('.') + 1);
    }

    /** The names of the fields, in their order. */
    List<String> names() {
        return fields.stream()
                .map(field -> field.substring(0, field.indexOf(' ')))
                .toList();
    }

    /** A statement for a page of the rows behind {@code :after}; the last field is the id. */
    String statement() {
        String expressions = String.join(
                ", ",
                fields.stream()
                        .map(field -> field.substring(field.indexOf(' ') + 1))
                        .toList());
        return "select " + expressions + ", x.id from " + from + " and x.id > :after order by x.id";
    }
}
