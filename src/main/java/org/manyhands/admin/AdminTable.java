package org.manyhands.admin;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.manyhands.platform.i18n.PageTexts;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Download;
import org.manyhands.platform.ui.LazyTable;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Site;
import org.manyhands.platform.ui.Urls;

/**
 * What the tables of the administration have in common: each person sees the columns that they want, and takes along as a
 * file what they see, with the filter that the address has.
 *
 * @param <R> the rows
 * @param <C> the columns that can be sorted by
 */
public abstract class AdminTable<R, C extends Enum<C>> {
    private static final int CHUNK = 1000;
    private static final int MOST_ROWS = 20_000;
    private static final String FILE = "file";

    @Inject
    CurrentActor current;

    @Inject
    PageTexts texts;

    @Inject
    Urls urls;

    @Inject
    Site site;

    @Inject
    TableQueries tables;

    @Inject
    TableService tableService;

    @Inject
    Redirect redirect;

    @Inject
    Download download;

    @Inject
    HttpServletRequest request;

    private TableName name;
    private List<TableColumn<R>> columns;
    private Set<String> hidden;
    private List<String> shown;
    private LazyTable<R, C> table;
    private long count;

    /**
     * A column as it is offered.
     *
     * @param heading what stands above it
     */
    public record Offer(String code, String heading) {}

    /**
     * Opens the table, or answers with it as a file when the address asks for that.
     *
     * @param all the columns in their order; the first one, by which rows are known, is always seen
     * @param size how many rows there are
     */
    void open(TableName table, List<TableColumn<R>> all, long size, LazyTable<R, C> rows) {
        this.name = table;
        this.columns = all;
        this.count = size;
        this.table = rows;
        this.hidden = tables.listHidden(current.actor(), table);
        this.shown = getOffers().stream().map(Offer::code).filter(this::shows).toList();
        if (request.getParameter(FILE) != null) {
            download.send(table.code() + ".csv", file());
        }
    }

    private byte[] file() {
        List<TableColumn<R>> seen =
                columns.stream().filter(column -> shows(column.code())).toList();
        CsvFile file = new CsvFile();
        file.add(seen.stream().map(column -> (Object) heading(column.code())).toList());
        for (int first = 0; first < Math.min(count, MOST_ROWS); first += CHUNK) {
            for (R row : table.usually(first, CHUNK)) {
                file.add(seen.stream().map(column -> column.value().apply(row)).toList());
            }
        }
        return file.bytes();
    }

    private String heading(String code) {
        return texts.get("admin." + name.code() + "." + code);
    }

    /** Keeps which columns the person wants to see. */
    public void saveColumns() {
        tableService.hide(
                current.actor(),
                name,
                getOffers().stream()
                        .map(Offer::code)
                        .filter(code -> !shown.contains(code))
                        .toList());
        redirect.to(urls.again(site.getHere()));
    }

    /** Whether a column is seen. */
    public boolean shows(String code) {
        return !hidden.contains(code);
    }

    /** The columns that can be left out. */
    public List<Offer> getOffers() {
        return columns.stream()
                .skip(1)
                .map(column -> new Offer(column.code(), heading(column.code())))
                .toList();
    }

    /** The codes of the columns that are ticked. */
    public List<String> getShown() {
        return new ArrayList<>(shown); // Faces puts into a list of this kind what is ticked
    }

    public void setShown(List<String> shown) {
        this.shown = shown == null ? List.of() : new ArrayList<>(shown);
    }

    /** Where the table is taken along as a file, with the filter that this page has. */
    public String getFileUrl() {
        String here = urls.again(site.getHere());
        return here + (here.contains("?") ? "&" : "?") + FILE + "=csv";
    }

    /** How many rows a file has at most, or 0 while that is more than there are. */
    public int getCutAt() {
        return count > MOST_ROWS ? MOST_ROWS : 0;
    }

    public LazyTable<R, C> getTable() {
        return table;
    }

    public long getCount() {
        return count;
    }
}
