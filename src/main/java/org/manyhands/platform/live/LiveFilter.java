package org.manyhands.platform.live;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.websocket.WebSocketContainer;
import jakarta.websocket.server.ServerContainer;
import java.io.IOException;
import java.security.Principal;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.manyhands.platform.i18n.ReadersLanguage;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.ActorSource;
import org.manyhands.platform.security.OwnOrigin;

/**
 * Lets the portal's own pages open connections, and nobody else. The handshake of a websocket is a GET that carries cookies,
 * so that another site's page could open one in somebody's name: browsers tell where it comes from, and what does not tell is
 * refused. Whoever is signed out is let in only to be told so, since a browser hides from its page why a handshake was refused.
 */
public class LiveFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** Whoever has a page open says so every 20 seconds. */
    private static final long SILENT_SECONDS = 70;

    @Inject
    transient ActorSource people;

    @Inject
    transient OwnOrigin own;

    @Inject
    transient ReadersLanguage reader;

    /**
     * Says how long a connection may be silent before there is any: Tyrus 2.1.5 plans the end of a new session after the
     * time that holds for all, by default none, so that a session whose own time is set in the moment when that plan comes
     * to be carried out is closed as idle at once.
     */
    @Override
    public void init() {
        WebSocketContainer server =
                (WebSocketContainer) getServletContext().getAttribute(ServerContainer.class.getName());
        server.setDefaultMaxSessionIdleTimeout(TimeUnit.SECONDS.toMillis(SILENT_SECONDS));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String origin = request.getHeader("Origin");
        Supplier<Actor> person = people.later(request);
        if (!"websocket".equalsIgnoreCase(request.getHeader("Upgrade"))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (origin == null || !own.is(origin, request)) {
            // Without a page, which nobody would see: many have gone before it is made.
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else {
            Actor actor = person.get();
            long accountId = actor.isPerson() ? actor.accountId() : LivePerson.NOBODY;
            chain.doFilter(new Handshake(request, new LivePerson(person, accountId, reader.get())), response);
        }
    }

    /** The handshake with the person who makes it: all of it that an open connection still knows. */
    private static final class Handshake extends HttpServletRequestWrapper {
        private final LivePerson person;

        Handshake(HttpServletRequest request, LivePerson person) {
            super(request);
            this.person = person;
        }

        @Override
        public Principal getUserPrincipal() {
            return person;
        }
    }
}
