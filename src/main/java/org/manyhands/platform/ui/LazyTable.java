package org.manyhands.platform.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/**
 * The rows of a PrimeFaces table, read page by page. The table sorts by the constants of an enum: what a browser sends
 * chooses one of them and becomes no part of a query.
 *
 * @param <R> the rows
 * @param <C> the columns that can be sorted by, named like the table's {@code field} attributes
 */
public class LazyTable<R, C extends Enum<C>> extends LazyDataModel<R> {
    private static final long serialVersionUID = 1L;
    private static final int MOST_ROWS = 100;

    private final C usual;
    private final boolean usuallyAscending;
    private final transient Supplier<Long> counter;
    private final transient Lister<R, C> lister;

    /** Reads a part of the rows in an order. */
    @FunctionalInterface
    public interface Lister<R, C> {
        List<R> list(C order, boolean ascending, int first, int count);
    }

    /**
     * @param usual the order until somebody chooses another
     * @param counter how many rows there are in all
     */
    public LazyTable(C usual, boolean usuallyAscending, Supplier<Long> counter, Lister<R, C> lister) {
        this.usual = usual;
        this.usuallyAscending = usuallyAscending;
        this.counter = counter;
        this.lister = lister;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return Math.toIntExact(counter.get());
    }

    @Override
    public List<R> load(int first, int count, Map<String, SortMeta> orders, Map<String, FilterMeta> filters) {
        C order = usual;
        boolean ascending = usuallyAscending;
        for (SortMeta asked : orders.values()) {
            C column = column(asked.getField());
            if (column != null && asked.getOrder() != SortOrder.UNSORTED) {
                order = column;
                ascending = asked.getOrder() == SortOrder.ASCENDING;
                break;
            }
        }
        return lister.list(order, ascending, Math.max(0, first), Math.min(count, MOST_ROWS));
    }

    /** A part of the rows in the order that they have until somebody chooses another, for more than a browser shows. */
    public List<R> usually(int first, int count) {
        return lister.list(usual, usuallyAscending, first, count);
    }

    private C column(String field) {
        return Arrays.stream(usual.getDeclaringClass().getEnumConstants())
                .filter(column -> column.name().equals(field))
                .findFirst()
                .orElse(null);
    }
}
