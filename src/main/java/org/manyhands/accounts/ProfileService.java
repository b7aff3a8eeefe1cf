package org.manyhands.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.activity.Audience;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.i18n.Languages;
import org.manyhands.platform.security.Actor;

/** What people say of themselves: name, time zone, and as what they speak. */
@ApplicationScoped
public class ProfileService {
    @PersistenceContext
    EntityManager em;

    @Inject
    AccountQueries accounts;

    @Inject
    ActivityLog activity;

    @Inject
    Clock clock;

    /** The person's own profile, to be changed. */
    @Transactional
    public ProfileForm open(Actor actor) {
        AccountPermissions.requirePerson(actor);
        Account account = accounts.get(actor.accountId());
        ProfileForm form = new ProfileForm();
        form.setName(account.getDisplayName());
        form.setZone(account.getZone().getId());
        form.setLanguage(
                account.getLanguage() == null ? null : account.getLanguage().toLanguageTag());
        form.setVersion(account.getVersion());
        accounts.listStandpointsOf(account.getId())
                .forEach(declared -> form.getStandpoints()
                        .put(
                                declared.getStandpoint().getCode(),
                                declared.getVisibility().name()));
        return form;
    }

    /** Changes the profile. */
    @Transactional
    public void change(Actor actor, ProfileForm form) {
        AccountPermissions.requirePerson(actor);
        Account account = accounts.get(actor.accountId());
        account.requireVersion(form.getVersion());
        account.present(form.getName(), zone(form.getZone()));
        account.read(language(form.getLanguage()));
        declare(account, form.getStandpoints());
        activity.record(actor, AccountActivity.PROFILE_CHANGED, AccountActivity.subject(account), Audience.self());
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
                em.persist(new AccountStandpoint(account, standpoint, visibility(wish), clock.instant()));
            } else {
                there.show(visibility(wish));
            }
        }
    }

    private static AccountStandpoint.Visibility visibility(String name) {
        try {
            return AccountStandpoint.Visibility.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new RuleViolation("accounts.standpoint.odd");
        }
    }

    private static Locale language(String tag) {
        if (tag == null || tag.isEmpty()) {
            return null;
        }
        return Languages.named(tag).orElseThrow(() -> RuleViolation.at("language", "accounts.language.odd"));
    }

    private static ZoneId zone(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException e) {
            throw RuleViolation.at("zone", "accounts.zone.odd");
        }
    }
}
