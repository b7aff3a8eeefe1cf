package org.manyhands.platform.ui;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.annotation.WebListener;

/**
 * Keeps the server from answering {@code /spaces} by itself: it would redirect to the folder of that name before any
 * filter could lead the request to its view.
 */
@WebListener
public class FolderMappings implements ServletContextListener {
    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletRegistration faces = event.getServletContext().getServletRegistration("faces");
        event.getServletContext().getResourcePaths("/").stream()
                .filter(path -> path.endsWith("/") && !path.endsWith("-INF/"))
                .forEach(path -> faces.addMapping(path.substring(0, path.length() - 1)));
    }
}
