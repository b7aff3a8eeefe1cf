package org.manyhands.platform.security;

import jakarta.servlet.http.HttpServletRequest;

/** Plug-in by which the accounts tell who sent a request; the platform knows no accounts. */
public interface ActorSource {
    /** The signed-in person, or the visitor; never null. */
    Actor actorOf(HttpServletRequest request);
}
