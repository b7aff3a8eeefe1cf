package org.manyhands.accounts;

import java.util.List;

/**
 * One kind of rows that a person gets with their data.
 *
 * @param title the key of its title in texts; what follows the last dot names it in data
 * @param from entity, joins and condition, as JPQL with the alias {@code x} and the parameter {@code :account}; or {@code
 *     :address} for what is kept by it alone
 * @param fields name and expression of each, such as {@code at x.createdAt}; never another person's words. What is a word
 *     of machines says where people's words for it stand: {@code state:campaigns.state x.state}, with a star where the
 *     value is not last. {@code where@topic t.id} names a subject, whose title stands there if the person may see it, and
 *     {@code where@x.subjectType x.subjectId} one of any type
 */
public record OwnPart(String title, String from, List<String> fields) {
    public static OwnPart of(String title, String from, String... fields) {
        return new OwnPart(title, from, List.of(fields));
    }

    /** A part whose rows its feature makes ({@link PersonalData#made}), with the names of their fields. */
    public static OwnPart made(String title, String... names) {
        return new OwnPart(title, "", List.of(names));
    }

    /** What names it in data: {@code posts}. */
    String name() {
        return title.substring(title.lastIndexOf('.') + 1);
    }

    /** The names of the fields, in their order. */
    List<String> names() {
        return described().stream().map(OwnField::name).toList();
    }

    /** The fields, in their order. */
    List<OwnField> described() {
        return fields.stream().map(OwnField::read).toList();
    }

    /** A statement for a page of the rows behind {@code :after}; the last field is the id. */
    String statement() {
        String expressions = String.join(
                ", ",
                described().stream().flatMap(field -> field.columns().stream()).toList());
        return "select " + expressions + ", x.id from " + from + " and x.id > :after order by x.id";
    }
}
