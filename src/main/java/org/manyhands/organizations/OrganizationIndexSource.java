package org.manyhands.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.manyhands.platform.index.Found;
import org.manyhands.platform.index.IndexEntry;
import org.manyhands.platform.index.IndexSource;
import org.manyhands.platform.markup.Markup;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.ui.Urls;

/** Lets organizations be found, which everybody sees. */
@ApplicationScoped
class OrganizationIndexSource implements IndexSource {
    @Inject
    OrganizationIndexQueries organizations;

    @Inject
    Markup markup;

    @Inject
    Urls urls;

    @Override
    public String type() {
        return "organization";
    }

    @Override
    public String kindKey() {
        return "organizations.found";
    }

    @Override
    public List<IndexEntry> entries(Collection<Long> ids) {
        return organizations.list(ids).stream().map(this::entry).toList();
    }

    private IndexEntry entry(Organization each) {
        return new IndexEntry(
                each.getId(),
                each.getName(),
                words(each),
                "",
                each.getLanguage(),
                IndexEntry.OPEN,
                null,
                null,
                null,
                each.getCreatedAt());
    }

    private String words(Organization each) {
        return markup.plain(each.getPurpose()) + "\n" + each.getArea();
    }

    @Override
    public List<Long> after(long id, int most) {
        return organizations.after(id, most);
    }

    @Override
    public Map<Long, Found> found(Actor reader, Collection<Long> ids) {
        return organizations.list(ids).stream()
                .map(this::found)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map.Entry<Long, Found> found(Organization each) {
        return Map.entry(
                each.getId(),
                new Found(
                        each.getName(),
                        words(each),
                        urls.organization(each.getSlug()),
                        null,
                        null,
                        each.getCreatedAt(),
                        each.getLanguage()));
    }
}
