package org.manyhands.testing.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.junit.jupiter.api.Test;

/** The servlet that runs tests is known although the adapter found none in what the server printed so far. */
class KnownServletTest {
    @Test
    void theServletIsKnownWhereTheAdapterFoundNone() {
        HTTPContext context = new HTTPContext("127.0.0.1", 8080);
        ProtocolMetaData deployed = new ProtocolMetaData().addContext(context);
        new KnownServlet.Completion().complete(deployed);
        assertThat(context.getServletByName(KnownServlet.NAME).getContextRoot()).isEqualTo("/manyhands");
    }
}
