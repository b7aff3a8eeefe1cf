package org.manyhands.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.manyhands.accounts.Account;
import org.manyhands.platform.mail.Mailbox;
import org.manyhands.platform.ui.Urls;
import org.manyhands.spaces.Space;

/**
 * Tells those who judge that a report waits. Says neither what was reported nor by whom, and of a closed space not even
 * its name.
 */
@ApplicationScoped
class ReportMails {
    @Inject
    ReportQueries reports;

    @Inject
    Mailbox mailbox;

    @Inject
    Urls urls;

    /** For the first open report of something; whoever reports it after that makes no more mails. */
    void tellReported(Moderated what, Space space) {
        String page = urls.absolute(urls.getModeration());
        for (Account judge : judges(what)) {
            if (space.isClosed()) {
                mailbox.put(judge.getEmail(), judge.mailLanguage(), "moderation.mail.waits-closed", page);
            } else {
                mailbox.put(judge.getEmail(), judge.mailLanguage(), "moderation.mail.waits", space.getName(), page);
            }
        }
    }

    /**
     * The facilitators; besides them the moderators where no facilitator is left or one of them wrote it. Nobody is
     * asked to judge their own words.
     */
    private List<Account> judges(Moderated what) {
        List<Account> judges = new ArrayList<>(reports.listFacilitators(what.spaceId()));
        boolean own = judges.removeIf(judge -> judge.getId().equals(what.authorAccountId()));
        if (own || judges.isEmpty()) {
            reports.listModerators().stream()
                    .filter(judge -> !judge.getId().equals(what.authorAccountId()) && !judges.contains(judge))
                    .forEach(judges::add);
        }
        return judges;
    }
}
