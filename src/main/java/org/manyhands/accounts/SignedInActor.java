package org.manyhands.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.manyhands.platform.persistence.FullDisk;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.ActorSource;
import org.manyhands.platform.security.Suspended;

/** Tells the platform who holds the sign-in cookie of a request. */
@ApplicationScoped
class SignedInActor implements ActorSource {
    @Inject
    AccountQueries accounts;

    @Inject
    SignInService signIns;

    @Inject
    SignInCookie cookie;

    @Inject
    FullDisk disk;

    @Inject
    Clock clock;

    @Override
    public Actor actorOf(HttpServletRequest request) {
        return cookie.read(request).flatMap(accounts::findActor).map(this::note).orElse(Actor.visitor());
    }

    @Override
    public Supplier<Actor> later(HttpServletRequest request) {
        Optional<String> secret = cookie.read(request);
        return () -> secret.flatMap(accounts::findActor).map(ActorRow::actor).orElse(Actor.visitor());
    }

    @Override
    public Optional<Suspended> suspensionOf(Actor actor) {
        return accounts.findSuspension(actor).map(found -> new Suspended(found.getReason(), found.getUntil()));
    }

    private Actor note(ActorRow row) {
        Actor actor = row.actor();
        if (row.seenAt().plus(SignIn.NOTED).isBefore(clock.instant()) && !disk.isFull()) {
            signIns.noteUse(actor, row.signInId());
        }
        return actor;
    }
}
