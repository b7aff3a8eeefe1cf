package org.manyhands.actions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.manyhands.platform.i18n.ReadersLanguage;
import org.manyhands.platform.mail.Mailbox;
import org.manyhands.platform.mail.UnaskedMail;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.security.Throttle;
import org.manyhands.platform.ui.Urls;

/** The mails by which signatures are confirmed and taken back. They carry no words of the signer, whoever that was. */
@ApplicationScoped
public class SignatureMails {
    private static final int MAILS_PER_ADDRESS = 4;
    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    Throttle throttle;

    @Inject
    Mailbox mailbox;

    @Inject
    UnaskedMail unasked;

    @Inject
    Urls urls;

    @Inject
    ReadersLanguage language;

    /** Whether this address may get one more mail: nobody can fill a stranger’s mailbox, and who tries is told nothing. */
    boolean mayReach(CampaignAction petition, String email) {
        String both = petition.getPublicKey() + " " + Signature.lower(email);
        return throttle.allows("sign-mail", both, MAILS_PER_ADDRESS, DAY) && unasked.mayReach(email);
    }

    /** Sends the links to confirm and to take back; those of earlier mails work no longer. */
    void askToConfirm(Signature signature) {
        String token = Keys.secret();
        signature.expect(Keys.hash(token));
        CampaignAction petition = signature.getAction();
        mailbox.putSecurity(
                signature.getEmail(),
                language.get(),
                "actions.mail.confirm",
                petition.getTitle(),
                petition.getCampaign().getTitle(),
                urls.absoluteHere(urls.signature(token)),
                urls.absoluteHere(urls.withdrawSignature(token)));
    }
}
