package org.manyhands.forums;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.manyhands.platform.index.Found;
import org.manyhands.platform.index.IndexEntry;
import org.manyhands.platform.index.IndexSource;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.ui.Urls;
import org.manyhands.spaces.IndexedRow;

/** Lets needs be found. */
@ApplicationScoped
class NeedIndexSource implements IndexSource {
    @Inject
    ForumIndexQueries needs;

    @Inject
    Urls urls;

    @Override
    public String type() {
        return "need";
    }

    @Override
    public String kindKey() {
        return "forums.kind.need";
    }

    @Override
    public List<IndexEntry> entries(Collection<Long> ids) {
        return needs.needs(ids).stream()
                .map(row -> row.entry(row.words(), "", null))
                .toList();
    }

    @Override
    public List<Long> after(long id, int most) {
        return needs.after(Need.class, id, most);
    }

    @Override
    public Map<Long, Found> found(Actor reader, Collection<Long> ids) {
        return needs.needs(reader, ids).stream()
                .collect(Collectors.toMap(
                        IndexedRow::id, row -> row.found(row.words(), urls.need(row.key(), row.slug()))));
    }
}
