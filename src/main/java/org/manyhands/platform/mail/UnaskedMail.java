package org.manyhands.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.manyhands.platform.security.Throttle;
import org.manyhands.platform.settings.Limit;

/**
 * Limits the mails that an address gets because somebody named it, who may be anybody: over all features together, so
 * that nobody can fill a stranger's mailbox through this portal.
 */
@ApplicationScoped
public class UnaskedMail {
    @Inject
    Throttle throttle;

    /** Whether this address may get one more; it counts. Whoever asked for it must not be told. */
    public boolean mayReach(String address) {
        return throttle.allows(Limit.UNASKED_MAIL, address.strip().toLowerCase(Locale.ROOT));
    }
}
