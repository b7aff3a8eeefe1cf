package org.manyhands.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;

/** Plug-in by which the accounts tell who sent a request; the platform knows no accounts. */
public interface ActorSource {
    /** The signed-in person, or the visitor; never null. */
    Actor actorOf(HttpServletRequest request);

    /** Asks the same again at any later time, for a connection that stays open. */
    Supplier<Actor> later(HttpServletRequest request);

    /** Why and until when this actor may only read; empty for everybody who is not suspended. */
    Optional<Suspended> suspensionOf(Actor actor);
}
