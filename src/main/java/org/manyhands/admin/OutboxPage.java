package org.manyhands.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.settings.PortalSettings;
import org.manyhands.platform.ui.LazyTable;

/** The mails of the portal: to whom, about what, whether they went; never their words. */
@Named
@RequestScoped
public class OutboxPage {
    @Inject
    MailQueries mails;

    @Inject
    CurrentActor current;

    @Inject
    PortalSettings settings;

    private long count;
    private LazyTable<MailRow, MailColumn> table;

    public void load() {
        count = mails.count(current.actor());
        table = new LazyTable<>(
                MailColumn.CREATED,
                false,
                () -> count,
                (order, ascending, first, size) -> mails.list(current.actor(), order, ascending, first, size));
    }

    public LazyTable<MailRow, MailColumn> getTable() {
        return table;
    }

    public long getCount() {
        return count;
    }

    /** Whether there is no mail server at all. */
    public boolean isKeptOnly() {
        return settings.smtp().isEmpty();
    }
}
