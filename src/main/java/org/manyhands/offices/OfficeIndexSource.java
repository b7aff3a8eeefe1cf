package org.manyhands.offices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.manyhands.campaigns.Campaign;
import org.manyhands.platform.index.Found;
import org.manyhands.platform.index.IndexEntry;
import org.manyhands.platform.index.IndexSource;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.ui.Urls;
import org.manyhands.spaces.IndexedRow;

/** Lets offices be found: imported ones, and those of a space once a campaign that is published deals with them. */
@ApplicationScoped
class OfficeIndexSource implements IndexSource {
    @Inject
    OfficeIndexQueries offices;

    @Inject
    Urls urls;

    @Override
    public String type() {
        return Office.TYPE;
    }

    @Override
    public String kindKey() {
        return "offices.kind";
    }

    @Override
    public Set<String> triggers() {
        return Set.of(Office.TYPE, Campaign.TYPE);
    }

    @Override
    public List<IndexEntry> entries(Collection<Long> ids) {
        return offices.list(ids).stream().map(OfficeIndexSource::entry).toList();
    }

    private static IndexEntry entry(Office office) {
        Long spaceId = office.getSpace() == null ? null : office.getSpace().getId();
        String door = spaceId == null
                ? IndexEntry.OPEN
                : IndexedRow.door(office.getSpace().getAccess(), spaceId);
        return new IndexEntry(
                office.getId(),
                office.getName(),
                words(office),
                "",
                null,
                door,
                null,
                spaceId,
                null,
                office.getUpdatedAt());
    }

    private static String words(Office office) {
        return Stream.of(office.getBody(), office.getArea())
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    @Override
    public List<Long> after(long id, int most) {
        return offices.after(id, most);
    }

    @Override
    public List<Long> touchedBy(String type, Collection<Long> changed, long after, int most) {
        return type.equals(Campaign.TYPE)
                ? offices.besideCampaigns(changed, after, most)
                : IndexSource.super.touchedBy(type, changed, after, most);
    }

    @Override
    public Map<Long, Found> found(Actor reader, Collection<Long> ids) {
        return offices.list(reader, ids).stream().collect(Collectors.toMap(Office::getId, this::found));
    }

    private Found found(Office office) {
        String place = office.getSpace() == null ? null : office.getSpace().getName();
        return new Found(
                office.getName(),
                words(office),
                urls.office(office.getPublicKey()),
                place,
                null,
                office.getUpdatedAt(),
                null);
    }
}
