package org.manyhands.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.activity.Audience;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.settings.ChosenSettings;

/** As what people speak. Nothing of it is kept without their consent, which they can withdraw. */
@ApplicationScoped
public class StandpointService {
    @PersistenceContext
    EntityManager em;

    @Inject
    AccountQueries accounts;

    @Inject
    OwnAccountQueries own;

    @Inject
    @Any
    Instance<PersonalData> kept;

    @Inject
    ChosenSettings chosen;

    @Inject
    ActivityLog activity;

    @Inject
    Clock clock;

    /** What the person declares, to be changed. */
    @Transactional
    public StandpointForm open(Actor actor) {
        AccountPermissions.requirePerson(actor);
        StandpointForm form = new StandpointForm();
        accounts.listStandpointsOf(actor.accountId())
                .forEach(declared -> form.getStandpoints()
                        .put(
                                declared.getStandpoint().getCode(),
                                declared.getVisibility().name()));
        form.setConsent(own.findConsent(actor).isPresent());
        return form;
    }

    /** Says as what the person speaks. Whoever says nothing needs no consent. */
    @Transactional
    public void declare(Actor actor, StandpointForm form) {
        AccountPermissions.requirePerson(actor);
        Account account = lock(actor);
        boolean says = form.getStandpoints().values().stream().anyMatch(wish -> wish != null && !wish.isEmpty());
        boolean agreed = own.findConsent(actor).isPresent();
        if (says && !agreed && !form.isConsent()) {
            throw RuleViolation.at("consent", "accounts.consent.missing");
        }
        if (!agreed && form.isConsent()) {
            em.persist(new StandpointConsent(account, clock.instant()));
            activity.record(actor, AccountActivity.CONSENTED, AccountActivity.subject(account), Audience.self());
        }
        declare(account, form.getStandpoints());
        activity.record(actor, AccountActivity.PROFILE_CHANGED, AccountActivity.subject(account), Audience.self());
    }

    /** Withdraws the consent: the standpoints go, here and wherever they are no part of what was counted. */
    @Transactional
    public void withdraw(Actor actor) {
        AccountPermissions.requirePerson(actor);
        withdraw(lock(actor));
        activity.record(
                actor,
                AccountActivity.CONSENT_WITHDRAWN,
                AccountActivity.subject(accounts.get(actor.accountId())),
                Audience.self());
    }

    /** One after the other, so that the second of two equal forms finds what the first one said. */
    private Account lock(Actor actor) {
        return em.find(Account.class, actor.accountId(), LockModeType.PESSIMISTIC_WRITE);
    }

    void withdraw(Account account) {
        own.findConsent(account.getId()).ifPresent(consent -> consent.withdraw(clock.instant()));
        accounts.listStandpointsOf(account.getId()).forEach(em::remove);
        em.flush();
        kept.stream()
                .flatMap(feature -> feature.withoutStandpoints().stream())
                .forEach(change -> em.createQuery(change)
                        .setParameter("account", account.getId())
                        .executeUpdate());
    }

    private void declare(Account account, Map<String, String> asked) {
        Map<String, AccountStandpoint> declared = accounts.listStandpointsOf(account.getId()).stream()
                .collect(Collectors.toMap(d -> d.getStandpoint().getCode(), Function.identity()));
        for (Standpoint standpoint : accounts.listStandpoints()) {
            AccountStandpoint there = declared.get(standpoint.getCode());
            String wish = asked.get(standpoint.getCode());
            if (wish == null || wish.isEmpty()) {
                if (there != null) {
                    em.remove(there);
                }
            } else if (there == null) {
                requireOffered(standpoint);
                em.persist(new AccountStandpoint(account, standpoint, visibility(wish), clock.instant()));
            } else {
                there.show(visibility(wish));
            }
        }
    }

    private void requireOffered(Standpoint standpoint) {
        if (!chosen.standpoints().isOffered(standpoint.getCode())) {
            throw new RuleViolation("accounts.standpoint.gone");
        }
    }

    private static AccountStandpoint.Visibility visibility(String name) {
        try {
            return AccountStandpoint.Visibility.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new RuleViolation("accounts.standpoint.odd");
        }
    }
}
