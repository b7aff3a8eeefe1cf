package org.manyhands.launch;

import java.util.List;

/**
 * What the server must be told before it opens its port. Its defaults read bodies of any size for a quarter of an hour,
 * listen on every address and report to its maker.
 */
final class ServerLimits {
    private static final String SERVER = "configs.config.server-config.";
    private static final String NETWORK = SERVER + "network-config.";
    private static final String LISTENER = NETWORK + "network-listeners.network-listener.http-listener.";
    private static final String HTTP = NETWORK + "protocols.protocol.http-listener.http.";

    private ServerLimits() {}

    /** Lines for the server's own command {@code set}. */
    static List<String> of(Settings settings) {
        return List.of(
                LISTENER + "address=" + settings.address(),
                // The largest upload is 25 MiB; the container answers 413 beyond it, before the application reads.
                HTTP + "max-post-size-bytes=" + 25 * 1024 * 1024,
                HTTP + "max-form-post-size-bytes=" + 1024 * 1024,
                HTTP + "max-request-parameters=1000",
                HTTP + "max-swallowing-input-bytes=" + 1024 * 1024,
                // After it the server interrupts the thread, and an interrupted thread closes the file of H2 under
                // everybody;
                // statements, transactions and slow senders have limits of their own.
                HTTP + "request-timeout-seconds=-1",
                HTTP + "timeout-seconds=15",
                HTTP + "connection-upload-timeout-millis=15000",
                HTTP + "websockets-timeout-seconds=120",
                HTTP + "server-header=false",
                HTTP + "http2-enabled=false",
                HTTP + "compression=on",
                HTTP + "compression-min-size-bytes=1024",
                HTTP + "compressable-mime-type=text/html,application/xhtml+xml,text/css,text/javascript,"
                        + "application/javascript,image/svg+xml,application/json,text/xml,application/xml,"
                        + "application/atom+xml,text/plain",
                SERVER + "microprofile-metrics-configuration.enabled=" + settings.text("metrics"),
                SERVER + "availability-service.availability-enabled=false",
                SERVER + "phone-home-runtime-configuration.enabled=false");
    }
}
