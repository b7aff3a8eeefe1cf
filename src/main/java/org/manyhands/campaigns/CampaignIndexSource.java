package org.manyhands.campaigns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.manyhands.platform.index.Found;
import org.manyhands.platform.index.IndexEntry;
import org.manyhands.platform.index.IndexSource;
import org.manyhands.platform.markup.Markup;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.platform.ui.Urls;
import org.manyhands.spaces.IndexedRow;

/** Lets campaigns be found: drafts by those who work on them or read them, others by who reads the space. */
@ApplicationScoped
class CampaignIndexSource implements IndexSource {
    @Inject
    CampaignIndexQueries campaigns;

    @Inject
    Markup markup;

    @Inject
    Urls urls;

    @Override
    public String type() {
        return Campaign.TYPE;
    }

    @Override
    public String kindKey() {
        return "campaigns.kind.campaign";
    }

    @Override
    public List<IndexEntry> entries(Collection<Long> ids) {
        return campaigns.campaigns(ids).stream()
                .map(row -> row.entry(words(row), "", new SubjectRef(Campaign.TYPE, row.id())))
                .toList();
    }

    @Override
    public List<Long> after(long id, int most) {
        return campaigns.after(Campaign.class, id, most);
    }

    @Override
    public Set<Long> guarded(Collection<Long> ids) {
        return Set.copyOf(campaigns.drafts(ids));
    }

    @Override
    public Set<String> keys(Actor reader) {
        return reader.isActive()
                ? campaigns.drafts(reader).stream()
                        .map(id -> IndexSource.key(new SubjectRef(Campaign.TYPE, id)))
                        .collect(Collectors.toSet())
                : Set.of();
    }

    @Override
    public Map<Long, Found> found(Actor reader, Collection<Long> ids) {
        return campaigns.campaigns(reader, ids).stream()
                .collect(Collectors.toMap(
                        IndexedRow::id, row -> row.found(words(row), urls.campaign(row.key(), row.slug()))));
    }

    private String words(IndexedRow row) {
        return row.words() == null ? "" : markup.plain(row.words());
    }
}
