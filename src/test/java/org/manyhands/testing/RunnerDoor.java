package org.manyhands.testing;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.EnumSet;

/**
 * Leads the test runner's requests past the portal's filters, which know no such address and would refuse its posts. It
 * forwards, because the filters stand before requests alone.
 */
@WebListener
public class RunnerDoor implements ServletContextListener {
    private static final String RUNNER = "/ArquillianServletRunnerEE9";

    @Override
    public void contextInitialized(ServletContextEvent event) {
        Filter door = (request, response, chain) ->
                request.getRequestDispatcher(RUNNER).forward(request, response);
        event.getServletContext()
                .addFilter("runner-door", door)
                .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, RUNNER);
    }
}
