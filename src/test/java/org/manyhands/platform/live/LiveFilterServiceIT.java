package org.manyhands.platform.live;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.websocket.WebSocketContainer;
import jakarta.websocket.server.ServerContainer;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.manyhands.testing.ServiceTest;

/** How the container is told what holds for all open connections. */
@ServiceTest
class LiveFilterServiceIT {
    @Inject
    ServletContext context;

    /** Otherwise a connection may be closed as idle in the moment when it is made. */
    @Test
    void howLongAConnectionMayBeSilentIsKnownBeforeThereIsOne() {
        WebSocketContainer server = (WebSocketContainer) context.getAttribute(ServerContainer.class.getName());
        assertThat(server.getDefaultMaxSessionIdleTimeout()).isEqualTo(TimeUnit.SECONDS.toMillis(70));
    }
}
