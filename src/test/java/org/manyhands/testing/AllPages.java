package org.manyhands.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.manyhands.platform.persistence.Slice;

/** Turns the pages of a list until its end, as people do. */
public final class AllPages {
    private static final int MOST = 500;

    private AllPages() {}

    /**
     * All rows in the order of the pages; no row stands on two of them.
     *
     * @param mark what the address of the next page is made of, by the last row
     * @param page the page behind a mark, which is null for the first
     */
    public static <T> List<T> of(Function<T, String> mark, Function<String, Slice<T>> page) {
        List<T> rows = new ArrayList<>();
        String after = null;
        int pages = 0;
        do {
            Slice<T> slice = page.apply(after);
            rows.addAll(slice.rows());
            after = slice.next(mark);
        } while (after != null && ++pages < MOST);
        assertThat(after).isNull();
        assertThat(rows).doesNotHaveDuplicates();
        return rows;
    }
}
