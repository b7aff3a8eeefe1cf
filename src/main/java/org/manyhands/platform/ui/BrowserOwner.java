package org.manyhands.platform.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.security.CurrentActor;

/**
 * Under what name a browser keeps words of the reader that are not sent yet, so that signing out takes these away, and none of
 * somebody else who uses the same computer.
 */
@Named
@RequestScoped
public class BrowserOwner {
    private static final int ENOUGH = 20;

    @Inject
    CurrentActor current;

    /** The same wherever the person is signed in, and nothing that says who it is. */
    public String getName() {
        return Keys.hash("browser" + current.actor().accountId()).substring(0, ENOUGH);
    }
}
