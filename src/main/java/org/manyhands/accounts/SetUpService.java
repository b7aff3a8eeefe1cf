package org.manyhands.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.activity.Audience;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.i18n.Gone;
import org.manyhands.platform.i18n.ReadersLanguage;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.OpenToAll;
import org.manyhands.platform.settings.PortalSettings;

/** Makes the first administrator, once, for whoever reads the console of the fresh portal. */
@ApplicationScoped
public class SetUpService {
    @PersistenceContext
    EntityManager em;

    @Inject
    AccountQueries accounts;

    @Inject
    Passwords passwords;

    @Inject
    ActivityLog activity;

    @Inject
    PortalSettings settings;

    @Inject
    ReadersLanguage language;

    @Inject
    Clock clock;

    /** A fresh secret for the set-up page. Those of earlier starts stay good until one is used. */
    @Transactional
    @OpenToAll(reason = "Called by the start of the portal, which prints it to the console alone")
    public String newToken(Actor portal) {
        String secret = Keys.secret();
        em.persist(new AccountToken(AccountToken.Kind.SET_UP, null, Keys.hash(secret), clock.instant()));
        return secret;
    }

    /** Opens the set-up page or hides it: not found unless the token is good and there is nobody yet. */
    @OpenToAll(reason = "Whoever holds the token from the console may set the portal up")
    public void requireOpen(Actor visitor, String secret) {
        if (secret == null
                || accounts.anybodyThere()
                || accounts.findToken(AccountToken.Kind.SET_UP, secret).isEmpty()) {
            throw new NotFound("set-up");
        }
    }

    /** Makes the first administrator. */
    @Transactional
    @OpenToAll(reason = "Whoever holds the token from the console may set the portal up")
    public void setUp(Actor visitor, String secret, JoinForm form) {
        requireOpen(visitor, secret);
        Gone.requireOther("name", form.getName());
        PasswordRules.check(form.getPassword(), form.getEmail(), form.getName());
        AccountToken token =
                accounts.findToken(AccountToken.Kind.SET_UP, secret).orElseThrow(() -> new NotFound("set-up"));
        token.use(clock.instant());
        Account account =
                new Account(form.getEmail(), form.getName(), passwords.hash(form.getPassword()), clock.instant());
        account.present(form.getName(), settings.zone());
        account.joinIn(language.get());
        account.approve(clock.instant());
        account.becomeAdministrator();
        em.persist(account);
        em.flush();
        activity.record(
                Actor.portal(), AccountActivity.SET_UP, AccountActivity.subject(account), Audience.administrators());
    }
}
