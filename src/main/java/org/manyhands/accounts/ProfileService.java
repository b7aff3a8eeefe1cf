package org.manyhands.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.activity.Audience;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.i18n.Gone;
import org.manyhands.platform.i18n.Languages;
import org.manyhands.platform.security.Actor;

/** What people say of themselves: name, time zone, and as what they speak. */
@ApplicationScoped
public class ProfileService {
    @Inject
    AccountQueries accounts;

    @Inject
    ActivityLog activity;

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
        return form;
    }

    /** Changes the profile. */
    @Transactional
    public void change(Actor actor, ProfileForm form) {
        AccountPermissions.requirePerson(actor);
        Account account = accounts.get(actor.accountId());
        account.requireVersion(form.getVersion());
        Gone.requireOther("name", form.getName());
        account.present(form.getName(), zone(form.getZone()));
        account.read(language(form.getLanguage()));
        activity.record(actor, AccountActivity.PROFILE_CHANGED, AccountActivity.subject(account), Audience.self());
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
