package org.manyhands.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;
import org.omnifaces.util.Faces;

/** Gives people what the portal holds of them. */
@Named
@RequestScoped
public class OwnDataPage {
    @Inject
    OwnDataService service;

    @Inject
    OwnAccountQueries own;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    private AccountExport export;

    /** A visitor is asked to sign in. */
    public void load() {
        export = own.findExport(current.actor()).orElse(null);
    }

    /** A few times a day. */
    public void ask() {
        service.ask(current.actor());
        redirect.to(urls.getOwnData(), "accounts.own-data.asked");
    }

    /** Answers with the file itself. */
    public void download() throws IOException {
        byte[] file = service.read(current.actor());
        Faces.getResponse().setHeader("Cache-Control", "private, no-store");
        Faces.sendFile(file, "my-data.zip", true);
    }

    public AccountExport getExport() {
        return export;
    }

    public boolean isReady() {
        return export != null && export.isReady();
    }

    /** Whether it was asked for and is not there yet. */
    public boolean isMaking() {
        return export != null && !export.isReady();
    }
}
