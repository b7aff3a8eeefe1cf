package org.manyhands.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.manyhands.platform.index.IndexSources;
import org.manyhands.platform.index.SearchAsk;
import org.manyhands.platform.index.SearchHit;
import org.manyhands.platform.index.SearchIndex;
import org.manyhands.platform.index.SearchResult;
import org.manyhands.platform.index.SearchWords;
import org.manyhands.platform.pagecache.Personal;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Times;
import org.manyhands.platform.ui.Urls;
import org.manyhands.spaces.SpaceQueries;
import org.manyhands.spaces.SpaceRow;
import org.manyhands.tags.TagQueries;

/** Finds what the reader may see, by words and narrowed as they like. */
@Named
@RequestScoped
public class SearchPage {
    private static final String NEWEST = "newest";

    @Inject
    @Param
    String q;

    @Inject
    @Param
    String type;

    @Inject
    @Param
    String space;

    @Inject
    @Param
    String author;

    @Inject
    @Param
    String tag;

    @Inject
    @Param
    String from;

    @Inject
    @Param
    String until;

    @Inject
    @Param
    String sort;

    @Inject
    @Param
    String after;

    @Inject
    SearchIndex index;

    @Inject
    IndexSources sources;

    @Inject
    SearchQueries queries;

    @Inject
    SpaceQueries spaces;

    @Inject
    TagQueries tags;

    @Inject
    CurrentActor current;

    @Inject
    Times times;

    @Inject
    HttpServletRequest request;

    @Inject
    Urls urls;

    private Map<String, String> kinds;
    private String kind;
    private SpaceRow place;
    private List<SpaceRow> readable;
    private SearchWords words;
    private SearchResult result;

    /** What the address names and is not there, or not for the reader, narrows nothing. */
    public void load() {
        Personal.mark(request); // what was written just now is found, and words that are looked for are not kept
        Actor actor = current.actor();
        kinds = sources.kinds();
        readable = spaces.listReadable(actor);
        words = SearchWords.of(q);
        kind = kinds.containsKey(type == null ? "" : type) ? type : null;
        place = readable.stream()
                .filter(row -> row.slug().equals(space))
                .findFirst()
                .orElse(null);
        LocalDate first = day(from);
        LocalDate last = day(until);
        result = !words.isEmpty() || isNarrowed()
                ? index.search(
                        actor,
                        new SearchAsk(
                                words,
                                kind,
                                place == null ? null : place.spaceId(),
                                getAuthor() == null ? null : queries.listPersonas(actor, getAuthor()),
                                getTag() == null ? null : tags.named(actor, getTag()),
                                first == null ? null : begin(first),
                                last == null ? null : begin(last.plusDays(1)),
                                isNewest() || words.isEmpty()),
                        after)
                : null;
    }

    private Instant begin(LocalDate day) {
        return day.atStartOfDay(times.zone()).toInstant();
    }

    private static LocalDate day(String text) {
        try {
            return text == null || !text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private String address(String behind) {
        return Urls.query(
                urls.getSearch(),
                "q",
                getWords(),
                "type",
                kind,
                "space",
                getSpace(),
                "author",
                getAuthor(),
                "tag",
                getTag(),
                "from",
                getFrom(),
                "until",
                getUntil(),
                "sort",
                isNewest() ? NEWEST : null,
                "after",
                behind);
    }

    /** What was typed. */
    public String getWords() {
        return q == null ? "" : q.strip();
    }

    public String getType() {
        return kind;
    }

    public String getSpace() {
        return place == null ? null : place.slug();
    }

    public String getAuthor() {
        return typed(author);
    }

    /** The name of the tag that is looked at, or null. */
    public String getTag() {
        return typed(tag);
    }

    private static String typed(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** The first day that is looked at, or null. */
    public String getFrom() {
        return day(from) == null ? null : from;
    }

    /** The last day that is looked at, or null. */
    public String getUntil() {
        return day(until) == null ? null : until;
    }

    public boolean isNewest() {
        return NEWEST.equals(sort);
    }

    /** Whether not everything is looked at. */
    public boolean isNarrowed() {
        return kind != null
                || place != null
                || getAuthor() != null
                || getTag() != null
                || getFrom() != null
                || getUntil() != null;
    }

    /** The types that can be found, with the keys of what they are called. */
    public Map<String, String> getKinds() {
        return kinds;
    }

    /** The spaces to narrow to. */
    public List<SpaceRow> getSpaces() {
        return readable;
    }

    /** What was found, or null when nothing was looked for. */
    public SearchResult getResult() {
        return result;
    }

    public List<SearchHit> getHits() {
        return result == null ? List.of() : result.hits();
    }

    /** Where the list goes on, or null. */
    public String getNext() {
        return result == null || result.more() == null ? null : address(result.more());
    }

    /** Where the list begins, or null on its first page. */
    public String getFirst() {
        return after == null ? null : address(null);
    }

    /** The same words in everything. */
    public String getEverywhere() {
        return Urls.query(urls.getSearch(), "q", getWords());
    }
}
