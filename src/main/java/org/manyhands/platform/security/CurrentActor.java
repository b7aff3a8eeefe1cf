package org.manyhands.platform.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** Who sent the present request, looked up once and only when somebody asks, so that help and errors need no database. */
@RequestScoped
public class CurrentActor {
    @Inject
    ActorSource source;

    @Inject
    HttpServletRequest request;

    private Actor actor;

    /** Who sent this request; a visitor when nobody is signed in. */
    public Actor actor() {
        if (actor == null) {
            actor = source.actorOf(request);
        }
        return actor;
    }

    /** Forgets the answer, after signing in or out within this request. */
    public void forget() {
        actor = null;
    }
}
