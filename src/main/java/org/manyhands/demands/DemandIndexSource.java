package org.manyhands.demands;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.manyhands.campaigns.Campaign;
import org.manyhands.campaigns.CampaignIndexQueries;
import org.manyhands.platform.index.Found;
import org.manyhands.platform.index.IndexEntry;
import org.manyhands.platform.index.IndexSource;
import org.manyhands.platform.markup.Markup;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.platform.ui.Urls;
import org.manyhands.spaces.IndexedRow;

/** Lets what campaigns ask for be found, by those who see the campaign. */
@ApplicationScoped
class DemandIndexSource implements IndexSource {
    /** With the campaign's id in place of a readable end of the address, which demands have none of. */
    private static final String DEMANDS = """
            select new org.manyhands.spaces.IndexedRow(x.id, x.publicKey, concat('', c.id), x.title, x.words, c.language,
              s.id, s.access, s.name, per.id, per.name, x.addedAt)
            from Demand x join x.campaign c join c.space s left join x.persona per where x.id in :ids""";

    @Inject
    CampaignIndexQueries demands;

    @Inject
    Markup markup;

    @Inject
    Urls urls;

    @Override
    public String type() {
        return Demand.TYPE;
    }

    @Override
    public String kindKey() {
        return "demands.kind";
    }

    @Override
    public Set<String> triggers() {
        return Set.of(Demand.TYPE, Campaign.TYPE);
    }

    @Override
    public List<IndexEntry> entries(Collection<Long> ids) {
        return demands.parts(DEMANDS, ids).stream()
                .map(row -> row.entry(words(row), "", new SubjectRef(Campaign.TYPE, Long.parseLong(row.slug()))))
                .toList();
    }

    @Override
    public List<Long> after(long id, int most) {
        return demands.after(Demand.class, id, most);
    }

    @Override
    public List<Long> touchedBy(String type, Collection<Long> changed, long after, int most) {
        return type.equals(Campaign.TYPE)
                ? demands.partsOf(Demand.class, changed, after, most)
                : IndexSource.super.touchedBy(type, changed, after, most);
    }

    @Override
    public Map<Long, Found> found(Actor reader, Collection<Long> ids) {
        return demands.parts(DEMANDS, reader, ids).stream()
                .collect(Collectors.toMap(IndexedRow::id, row -> row.found(words(row), urls.demand(row.key()))));
    }

    private String words(IndexedRow row) {
        return row.words() == null ? "" : markup.plain(row.words());
    }
}
