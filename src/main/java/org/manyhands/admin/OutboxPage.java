package org.manyhands.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.manyhands.platform.settings.PortalSettings;
import org.manyhands.platform.ui.LazyTable;

/** The mails of the portal: to whom, about what, whether they went; never their words. */
@Named
@RequestScoped
public class OutboxPage extends AdminTable<MailRow, MailColumn> {
    @Inject
    MailQueries mails;

    @Inject
    PortalSettings settings;

    public void load() {
        long count = mails.count(current.actor());
        open(
                TableName.MAIL,
                List.of(
                        new TableColumn<>("created", MailRow::createdAt),
                        new TableColumn<>("recipient", MailRow::recipient),
                        new TableColumn<>("subject", MailRow::subject),
                        new TableColumn<>("state", row -> texts.get("admin.mail.state." + row.state())),
                        new TableColumn<>("sent", MailRow::sentAt)),
                count,
                new LazyTable<>(
                        MailColumn.CREATED,
                        false,
                        () -> count,
                        (order, ascending, first, size) -> mails.list(current.actor(), order, ascending, first, size)));
    }

    /** Whether there is no mail server at all. */
    public boolean isKeptOnly() {
        return settings.smtp().isEmpty();
    }
}
