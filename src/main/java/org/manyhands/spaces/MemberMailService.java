package org.manyhands.spaces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.manyhands.accounts.Account;
import org.manyhands.accounts.AccountQueries;
import org.manyhands.platform.i18n.ReadersLanguage;
import org.manyhands.platform.i18n.Texts;
import org.manyhands.platform.mail.Mailbox;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.OpenToAll;
import org.manyhands.platform.settings.PortalSettings;
import org.manyhands.platform.ui.Urls;

/**
 * Mails to people in a space about what waits for them there. A mail about something that not everybody reads says
 * neither what it is nor where, and its link has no words of a title in it.
 */
@ApplicationScoped
public class MemberMailService {
    private static final String NO_WORDS = "-";

    @Inject
    Mailbox mailbox;

    @Inject
    Urls urls;

    @Inject
    Texts texts;

    @Inject
    AccountQueries accounts;

    @Inject
    ReadersLanguage language;

    @Inject
    PortalSettings settings;

    /**
     * Tells somebody of something in their space.
     *
     * @param actor who gave the occasion; the mail does not say
     * @param key of the texts for public spaces, which take the title and the address
     * @param slug the words of the title in the address
     * @param path makes the path from those words
     */
    @OpenToAll(reason = "Writes for services of other features, which have checked what they tell of")
    public void tell(Actor actor, Persona to, String key, String title, String slug, UnaryOperator<String> path) {
        tell(actor, to.getSpace(), to.getAccount(), key, title, slug, path);
    }

    /** The same of something in a space that somebody reads, with or without a name there. */
    @OpenToAll(reason = "Writes for services of other features, which have checked what they tell of, and to whom")
    public void tell(
            Actor actor,
            Space space,
            Account recipient,
            String key,
            String title,
            String slug,
            UnaryOperator<String> path) {
        boolean open = space.isPublic();
        String address = urls.absolute(path.apply(open ? slug : NO_WORDS));
        if (open) {
            mailbox.put(recipient.getEmail(), recipient.mailLanguage(), key, title, address);
        } else {
            mailbox.put(recipient.getEmail(), recipient.mailLanguage(), "spaces.mail.inside", address);
        }
    }

    /**
     * Tells somebody of the space itself, by its name where everybody may know that.
     *
     * @param key of the texts, which take the name and the address
     * @param path where the person goes on
     */
    void tellOf(Persona to, String key, String path) {
        Account recipient = to.getAccount();
        if (to.getSpace().getAccess() == Space.Access.CLOSED) {
            mailbox.put(recipient.getEmail(), recipient.mailLanguage(), "spaces.mail.inside", urls.absolute(path));
        } else {
            mailbox.put(
                    recipient.getEmail(),
                    recipient.mailLanguage(),
                    key,
                    to.getSpace().getName(),
                    urls.absolute(path));
        }
    }

    /**
     * Tells somebody why they are not, or no longer, let take part.
     *
     * @param key of the texts, which take the reason, the name and where other spaces are. Closed spaces, where people are
     *     members or nothing, have a text of their own that names none.
     */
    void tellReason(Persona who, String key, String reason) {
        boolean closed = who.getSpace().isClosed();
        String name = closed ? "" : who.getSpace().getName();
        mailbox.put(
                who.getAccount().getEmail(),
                who.getAccount().mailLanguage(),
                closed ? "spaces.mail.removed-closed" : key,
                reason,
                name,
                urls.absolute(urls.getSpaces()));
    }

    /** Tells an address of an invitation, without saying to which space; whoever has no account reads what the inviter reads. */
    void tellInvited(SpaceInvitation invitation) {
        Locale locale = accounts.findByEmail(invitation.getEmail())
                .map(Account::mailLanguage)
                .orElseGet(language::get);
        String day = DateTimeFormatter.ofPattern(texts.of(locale, "ui.day.other-year"), locale)
                .format(invitation.getUntil().atZone(settings.zone()));
        mailbox.put(
                invitation.getEmail(),
                locale,
                "spaces.mail.invited",
                urls.absolute(urls.getSpaces()),
                urls.absolute(urls.getJoin()),
                day);
    }
}
