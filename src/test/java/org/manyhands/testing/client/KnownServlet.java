package org.manyhands.testing.client;

import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;

/**
 * Says where the servlet is that runs the tests inside the server: always in our one deployment. The adapter reads it from
 * the lines that the server prints at its start. It looks at them every 200 milliseconds, is content once the line with the
 * ports is there, and finds no servlet at all when those that list the servlets come a moment later.
 */
public class KnownServlet implements LoadableExtension {
    static final String NAME = "ArquillianServletRunnerEE9";
    static final String CONTEXT_ROOT = "/manyhands";

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Completion.class);
    }

    /** Completes what the adapter says of each deployment. */
    public static class Completion {
        public void complete(@Observes ProtocolMetaData deployed) {
            deployed.getContexts(HTTPContext.class).forEach(context -> context.add(new Servlet(NAME, CONTEXT_ROOT)));
        }
    }
}
