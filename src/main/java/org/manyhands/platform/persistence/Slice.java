package org.manyhands.platform.persistence;

import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.function.Function;

/**
 * A page of a list that is read by key.
 *
 * @param rows what the page shows
 * @param more whether something comes behind it
 */
public record Slice<T>(List<T> rows, boolean more) {
    public Slice {
        rows = List.copyOf(rows);
    }

    /** The rows of a query as far as they go on a page; one more is read to know whether another page follows. */
    public static <T> Slice<T> of(TypedQuery<T> query, int size) {
        return of(query.setMaxResults(size + 1).getResultList(), size);
    }

    /** Of rows of which one more was read than goes on a page, if there is one. */
    public static <T> Slice<T> of(List<T> found, int size) {
        return new Slice<>(found.subList(0, Math.min(size, found.size())), found.size() > size);
    }

    public static <T> Slice<T> none() {
        return new Slice<>(List.of(), false);
    }

    /** Where the list goes on: the address that is made of the last row, or null on the last page. */
    public String next(Function<T, String> address) {
        return more ? address.apply(rows.get(rows.size() - 1)) : null;
    }
}
