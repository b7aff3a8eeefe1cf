package org.manyhands.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.mail.Mail;
import org.manyhands.platform.mail.Mailbox;
import org.manyhands.platform.markup.Markup;
import org.manyhands.platform.settings.PortalSettings;
import org.manyhands.platform.ui.Param;

/** The mails that would have been sent, with their words; in the demonstration alone, where all people are invented. */
@Named
@RequestScoped
public class MailPage {
    private static final int PER_PAGE = 10;

    @Inject
    Mailbox mailbox;

    @Inject
    Markup markup;

    @Inject
    PortalSettings settings;

    @Inject
    @Param(name = "page")
    String asked;

    private int page;
    private long count;
    private List<Mail> mails;

    /**
     * Not found outside the demonstration, as mails are for nobody but those they are sent to; nor is a page beyond the
     * last.
     */
    public void load() {
        if (!settings.demo()) {
            throw new NotFound("mail");
        }
        page = asked != null && asked.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(asked) : 1;
        count = mailbox.count();
        mails = mailbox.list((page - 1) * PER_PAGE, PER_PAGE);
        if (mails.isEmpty() && page > 1) {
            throw new NotFound("page");
        }
    }

    /** The words of a mail with links that can be followed. */
    public String html(Mail mail) {
        return markup.html(mail.getBody());
    }

    public List<Mail> getMails() {
        return mails;
    }

    public long getCount() {
        return count;
    }

    public int getPage() {
        return page;
    }

    public int getPages() {
        return (int) ((count + PER_PAGE - 1) / PER_PAGE);
    }
}
