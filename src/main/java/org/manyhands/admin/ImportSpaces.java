package org.manyhands.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.MembershipQueries;
import org.manyhands.spaces.Persona;
import org.manyhands.spaces.SpaceQueries;
import org.manyhands.spaces.SpaceRow;

/** Finds where an import goes and who looks after it there: only where the importing person may read. */
@ApplicationScoped
public class ImportSpaces {
    @Inject
    SpaceQueries spaces;

    @Inject
    MembershipQueries memberships;

    @Inject
    ImportQueries imports;

    /**
     * The space with this address; without an address, for a command, the only public one.
     *
     * @throws RuleViolation at the field {@code space}
     */
    SpaceRow get(Actor actor, String slug) {
        List<SpaceRow> readable = spaces.listReadable(actor);
        if (slug.isEmpty() && actor.isPortal()) {
            return only(readable);
        }
        if (slug.isEmpty()) {
            throw RuleViolation.at("space", "admin.import.space.missing");
        }
        return readable.stream()
                .filter(space -> space.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> RuleViolation.at("space", "admin.import.space.unknown"));
    }

    private static SpaceRow only(List<SpaceRow> readable) {
        if (readable.isEmpty()) {
            throw RuleViolation.at("space", "admin.import.space.none");
        }
        if (readable.size() > 1) {
            String known = readable.stream().map(SpaceRow::slug).sorted().collect(Collectors.joining(", "));
            throw RuleViolation.at("space", "admin.import.space.which", known);
        }
        return readable.get(0);
    }

    /**
     * Who looks after the imported thing: the member of that name; else whoever imports it, as a member; else the
     * facilitator who has been there longest.
     *
     * @throws RuleViolation at the field {@code space}
     */
    Persona keeper(Actor actor, SpaceRow space, String name) {
        if (!name.isEmpty()) {
            return memberships
                    .findMember(space.spaceId(), name)
                    .orElseThrow(() -> RuleViolation.at("space", "admin.import.as.unknown", name));
        }
        Optional<Persona> own = space.isMember() && actor.isPerson()
                ? spaces.findPersona(space.spaceId(), actor.accountId())
                : Optional.empty();
        return own.or(() -> imports.listFacilitators(space.spaceId()).stream().findFirst())
                .orElseThrow(() -> RuleViolation.at("space", "admin.import.as.nobody"));
    }
}
