package org.manyhands.spaces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.manyhands.platform.index.Found;
import org.manyhands.platform.index.IndexEntry;
import org.manyhands.platform.index.IndexSource;
import org.manyhands.platform.markup.Markup;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.ui.Urls;

/** Lets spaces be found by those who may know of them, and opens to a reader what is in their own. */
@ApplicationScoped
class SpaceIndexSource implements IndexSource {
    private static final String KNOWN = "known:";

    @Inject
    SpaceIndexQueries spaces;

    @Inject
    Markup markup;

    @Inject
    Urls urls;

    @Override
    public String type() {
        return "space";
    }

    @Override
    public String kindKey() {
        return "spaces.kind";
    }

    @Override
    public List<IndexEntry> entries(Collection<Long> ids) {
        return spaces.spaces(ids).stream().map(this::entry).toList();
    }

    private IndexEntry entry(Space space) {
        return new IndexEntry(
                space.getId(),
                space.getName(),
                words(space),
                "",
                space.getLanguage(),
                space.isClosed() ? KNOWN + space.getId() : IndexEntry.OPEN,
                null,
                space.getId(),
                null,
                space.getCreatedAt());
    }

    private String words(Space space) {
        return space.getPurpose() + "\n" + markup.plain(space.getDescription());
    }

    @Override
    public List<Long> after(long id, int most) {
        return spaces.after(id, most);
    }

    @Override
    public Set<String> keys(Actor reader) {
        Set<String> keys = new HashSet<>();
        if (reader.isActive()) {
            for (Object[] own : spaces.own(reader)) {
                keys.add(KNOWN + own[0]);
                if (own[1] == Membership.State.MEMBER) {
                    keys.add(IndexEntry.door(false, (Long) own[0]));
                }
            }
        }
        return keys;
    }

    @Override
    public Map<Long, Found> found(Actor reader, Collection<Long> ids) {
        return spaces.spaces(reader, ids).stream().collect(Collectors.toMap(Space::getId, this::found));
    }

    private Found found(Space space) {
        return new Found(
                space.getName(),
                words(space),
                urls.space(space.getSlug()),
                null,
                null,
                space.getCreatedAt(),
                space.getLanguage());
    }
}
