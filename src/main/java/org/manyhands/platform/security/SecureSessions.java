package org.manyhands.platform.security;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.manyhands.platform.settings.PortalSettings;

/** Binds the cookie of the working pages' sessions to https where people come by it; the server sees the proxy alone. */
@WebListener
public class SecureSessions implements ServletContextListener {
    @Inject
    PortalSettings settings;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext().getSessionCookieConfig().setSecure(settings.secure());
    }
}
