package org.manyhands.platform.ui;

import jakarta.enterprise.context.RequestScoped;
import org.omnifaces.util.Faces;

/** Answers a page's request with a file to keep instead of the page. */
@RequestScoped
public class Download {
    /**
     * Sends a file.
     *
     * @param name as it is offered to be kept under; its ending tells the kind
     */
    public void send(String name, byte[] bytes) {
        Faces.getResponse().setHeader("Cache-Control", "private, no-store");
        Faces.sendFile(bytes, name, true);
    }
}
