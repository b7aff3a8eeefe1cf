package org.manyhands.spaces;

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
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.ui.Urls;

/** Lets members be found by their name who said that they may, by those who read their space. */
@ApplicationScoped
class PersonaIndexSource implements IndexSource {
    @Inject
    SpaceIndexQueries spaces;

    @Inject
    Urls urls;

    @Override
    public String type() {
        return Persona.TYPE;
    }

    @Override
    public String kindKey() {
        return "spaces.kind.person";
    }

    /** Who is a member changes with the space. */
    @Override
    public Set<String> triggers() {
        return Set.of(Persona.TYPE, "space");
    }

    @Override
    public List<IndexEntry> entries(Collection<Long> ids) {
        return spaces.personas(ids).stream().map(this::entry).toList();
    }

    /** When somebody joined is told by no order either: the space is as old as all of its people. */
    private IndexEntry entry(Persona persona) {
        Space space = persona.getSpace();
        return new IndexEntry(
                persona.getId(),
                persona.getName(),
                "",
                "",
                null,
                IndexedRow.door(space.getAccess(), space.getId()),
                null,
                space.getId(),
                null,
                space.getCreatedAt());
    }

    @Override
    public List<Long> after(long id, int most) {
        return spaces.personasAfter(id, most);
    }

    @Override
    public List<Long> touchedBy(String type, Collection<Long> changed, long after, int most) {
        return type.equals("space")
                ? spaces.personasOf(changed, after, most)
                : IndexSource.super.touchedBy(type, changed, after, most);
    }

    /** The day on which somebody came is told by nothing. */
    @Override
    public Map<Long, Found> found(Actor reader, Collection<Long> ids) {
        return spaces.personas(reader, ids).stream()
                .collect(Collectors.toMap(
                        Persona::getId,
                        persona -> new Found(
                                persona.getName(),
                                "",
                                urls.persona(persona.getPublicKey()),
                                persona.getSpace().getName(),
                                null,
                                null,
                                null)));
    }
}
