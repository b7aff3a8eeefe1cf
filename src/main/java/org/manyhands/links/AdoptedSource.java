package org.manyhands.links;

import java.util.List;
import java.util.Optional;
import org.manyhands.platform.security.Actor;

/** Plug-in by which a feature tells what was adopted in it, so that other features can carry it on without knowing it. */
public interface AdoptedSource {
    /** What was adopted under this key, with its clauses, if the viewer may see it. */
    Optional<Adopted> find(Actor viewer, String publicKey);

    /** The same by the database id. */
    Optional<Adopted> find(Actor viewer, long id);

    /** What was adopted in a space, the newest first; the clauses may be left out. */
    List<Adopted> list(Actor viewer, long spaceId);
}
