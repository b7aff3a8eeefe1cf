package org.manyhands.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.errors.NotAllowed;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.i18n.Asked;
import org.manyhands.platform.mail.Mail;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.security.Actor;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;
import org.manyhands.testing.Tx;

/** Joining: an address belongs to whoever reads its mail, with the words that this person gave. */
@ServiceTest
class JoinServiceIT {
    private static final String STRANGER = "a stranger's password";
    private static final String OWN = "the password of the owner";

    @Inject
    JoinService service;

    @Inject
    PasswordService passwordService;

    @Inject
    Passwords passwords;

    @Inject
    AccountQueries accounts;

    @Inject
    People people;

    @Inject
    EntityManager em;

    @Inject
    Tx tx;

    @Test
    void theLinkConfirmsWhatWasGivenWithItWhoeverWasFirst() throws Exception {
        Account account = unconfirmed();
        String strangers = link(account, "Stranger", STRANGER);
        String own = link(account, "Owner", OWN);
        String strangersAgain = link(account, "Stranger", STRANGER);
        service.confirm(Actor.visitor(), own);
        assertThat(read(account).getDisplayName()).isEqualTo("Owner");
        assertThat(passwords.matches(OWN, read(account).passwordHash())).isTrue();
        for (String link : List.of(strangers, strangersAgain, own)) {
            assertThatThrownBy(() -> service.confirm(Actor.visitor(), link)).isInstanceOf(NotFound.class);
        }
        assertThat(passwords.matches(STRANGER, read(account).passwordHash())).isFalse();
    }

    @Test
    void aNewPasswordStandsWhateverLinkIsOpenedAfterIt() throws Exception {
        Account account = unconfirmed();
        String strangers = link(account, "Stranger", STRANGER);
        String secret = tx.get(() -> passwordService.issue(read(account)));
        passwordService.change(Actor.visitor(), secret, OWN);
        service.confirm(Actor.visitor(), strangers);
        assertThat(passwords.matches(OWN, read(account).passwordHash())).isTrue();
        assertThat(read(account).getDisplayName()).isEqualTo("First");
    }

    @Test
    void whoJoinsAgainGetsALinkForTheirOwnWords() throws Exception {
        Account account = unconfirmed();
        JoinForm form = new JoinForm();
        form.setName("Owner");
        form.setEmail(account.getEmail());
        form.setPassword(OWN);
        form.setAgreed(true);
        service.join(Actor.visitor(), form, Keys.random());
        String hash = em.createQuery("select t.passwordHash from AccountToken t where t.account = :a", String.class)
                .setParameter("a", account)
                .getSingleResult();
        assertThat(passwords.matches(OWN, hash)).isTrue();
        assertThat(passwords.matches(OWN, read(account).passwordHash())).isFalse();
    }

    @Test
    void mailsSpeakWhatTheirReaderChoseOrElseJoinedIn() throws Exception {
        JoinForm form = new JoinForm();
        form.setName("Lucía");
        form.setEmail("lucia-" + Keys.random() + "@people.example");
        form.setPassword(OWN);
        form.setAgreed(true);
        Asked.become(Asked.of("/es/join", "ar"));
        service.join(Actor.visitor(), form, Keys.random());
        Asked.become(Asked.of("/ar/join", "ar"));
        passwordService.mailLink(Actor.portal(), account(form).getId());
        assertThat(lastSubject(form)).contains("contraseña");
        tx.run(() -> account(form).read(Locale.ENGLISH));
        passwordService.mailLink(Actor.portal(), account(form).getId());
        Asked.become(null);
        assertThat(lastSubject(form)).contains("password");
    }

    private Account account(JoinForm form) {
        return accounts.findByEmail(form.getEmail()).orElseThrow();
    }

    private String lastSubject(JoinForm form) {
        return em.createQuery("select m.subject from Mail m where m.recipient = :to order by m.id desc", String.class)
                .setParameter("to", form.getEmail())
                .setMaxResults(1)
                .getSingleResult();
    }

    /** Otherwise the time that the answer takes would tell who has an account. */
    @Test
    void askingForALinkLeavesTheSameWorkForEverybody() throws Exception {
        Account account = unconfirmed();
        long mails = mails(account.getEmail());
        passwordService.forgot(Actor.visitor(), account.getEmail(), Keys.random());
        assertThat(mails(account.getEmail())).isEqualTo(mails);
        passwordService.mailLink(Actor.portal(), account.getId());
        assertThat(mails(account.getEmail())).isEqualTo(mails + 1);
        assertThatThrownBy(() -> passwordService.mailLink(Actor.visitor(), account.getId()))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void everyAdministratorIsToldOnceThatSomebodyWaits() throws Exception {
        List<String> told = List.of(people.address(people.administrator()), people.address(people.administrator()));
        String moderator = people.address(people.moderator());
        for (String name : List.of("Private Name", "Another")) {
            Account account = unconfirmed();
            assertThat(service.confirm(Actor.visitor(), link(account, name, OWN)))
                    .isTrue();
            assertThat(mails(account.getEmail())).isZero();
        }
        assertThat(mails(moderator)).isZero();
        for (String address : told) {
            assertThat(em.createQuery("select m from Mail m where m.recipient = :address", Mail.class)
                            .setParameter("address", address)
                            .getResultList())
                    .singleElement()
                    .satisfies(mail -> assertThat(mail.getSubject() + mail.getBody())
                            .contains("somebody waits to be let in")
                            .contains("/admin/people")
                            .doesNotContain("Private Name")
                            .doesNotContain("@"));
        }
    }

    /** Whoever reads the mail has the address, whatever the link in it was for. */
    @Test
    void aNewPasswordConfirmsLikeTheLinkOfJoining() throws Exception {
        String administrator = people.address(people.administrator());
        Account account = unconfirmed();
        String secret = tx.get(() -> passwordService.issue(read(account)));
        passwordService.change(Actor.visitor(), secret, OWN);
        assertThat(read(account).getState()).isEqualTo(Account.State.WAITING);
        assertThat(confirmations(account)).isEqualTo(1);
        assertThat(mails(administrator)).isEqualTo(1);
        String again = tx.get(() -> passwordService.issue(read(account)));
        passwordService.change(Actor.visitor(), again, OWN + " again");
        service.confirm(Actor.visitor(), link(account, "Stranger", STRANGER));
        assertThat(confirmations(account)).isEqualTo(1);
    }

    private long confirmations(Account account) {
        return em.createQuery(
                        "select count(a) from Activity a where a.verb = :verb and a.subjectId = :account", Long.class)
                .setParameter("verb", AccountActivity.CONFIRMED.name())
                .setParameter("account", account.getId())
                .getSingleResult();
    }

    private long mails(String address) {
        return em.createQuery("select count(m) from Mail m where m.recipient = :address", Long.class)
                .setParameter("address", address)
                .getSingleResult();
    }

    private Account unconfirmed() throws Exception {
        return tx.get(() -> {
            Account account = new Account(
                    Keys.random() + "@example.org", "First", passwords.hash("the very first one"), Instant.now());
            em.persist(account);
            return account;
        });
    }

    private String link(Account account, String name, String password) throws Exception {
        String secret = Keys.secret();
        tx.run(() -> em.persist(AccountToken.confirmation(
                read(account), name, passwords.hash(password), Keys.hash(secret), Instant.now())));
        return secret;
    }

    private Account read(Account account) {
        return em.find(Account.class, account.getId());
    }
}
