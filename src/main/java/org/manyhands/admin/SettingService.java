package org.manyhands.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.activity.Audience;
import org.manyhands.platform.activity.Verb;
import org.manyhands.platform.errors.DatabaseAway;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.files.FileKind;
import org.manyhands.platform.files.Files;
import org.manyhands.platform.files.LogoImage;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.settings.ChosenSetting;
import org.manyhands.platform.settings.PortalLogoServlet;
import org.manyhands.platform.settings.Setting;
import org.manyhands.platform.settings.SettingChange;
import org.manyhands.platform.settings.StandpointList;
import org.manyhands.platform.settings.StandpointNames;
import org.manyhands.platform.subjects.SubjectRef;

/** Changes what the portal is called, how it looks and what it says of itself. */
@ApplicationScoped
public class SettingService {
    @PersistenceContext
    EntityManager em;

    @Inject
    SettingQueries settings;

    @Inject
    Files files;

    @Inject
    StandpointNames names;

    @Inject
    Event<SettingChange> changed;

    @Inject
    ActivityLog activity;

    @Inject
    Clock clock;

    /**
     * Chooses anew; what is as it was makes no entry in the history.
     *
     * @param language the tag, or the empty text where all languages have the same
     * @param version of the setting, as it was read; 0 where nothing was chosen yet
     */
    @Transactional
    public void change(Actor actor, Setting setting, String language, SettingForm form, int version) {
        AdminPermissions.requireCanAdminister(actor);
        if (!SettingRules.fits(setting, language)) {
            throw new NotFound("setting");
        }
        choose(
                actor,
                AdminActivity.SETTING_CHANGED,
                settings.get(actor, setting, language),
                SettingRules.content(setting, form),
                version);
    }

    /**
     * Shows another logo. Those before it are kept, so that they can be put back.
     *
     * @param picture a PNG or JPEG, or null for the portal's own sign
     * @param version of the setting, as it was read
     */
    @Transactional
    public void changeLogo(Actor actor, byte[] picture, int version) {
        AdminPermissions.requireCanAdminister(actor);
        byte[] drawn = picture == null ? null : LogoImage.draw(picture);
        String key = drawn == null
                ? ""
                : files.keep(actor, "logo.png", drawn, FileKind.PNG, PortalLogoServlet.SUBJECT)
                        .getPublicKey();
        choose(actor, AdminActivity.SETTING_CHANGED, settings.get(actor, Setting.LOGO, ""), key, version);
    }

    /**
     * Puts back what stood before a change.
     *
     * @param key of the change
     * @param version of the setting, as it was read
     */
    @Transactional
    public void putBack(Actor actor, String key, int version) {
        AdminPermissions.requireCanAdminister(actor);
        SettingChange change = settings.find(key);
        ChosenSetting chosen = settings.get(actor, change.getSetting(), change.getLanguage());
        String content = SettingRules.back(change.getSetting(), chosen.getContent(), change.getContentBefore());
        if (change.getSetting() == Setting.STANDPOINTS) {
            StandpointRules.requireDifferent(StandpointList.read(content), names::name);
        }
        choose(actor, AdminActivity.SETTING_PUT_BACK, chosen, content, version);
    }

    /** For the services of settings that have pages of their own, within their transactions. */
    void choose(Actor actor, Verb verb, ChosenSetting chosen, String content, int version) {
        chosen.requireVersion(version);
        if (content.equals(chosen.getContent())) {
            return;
        }
        SettingChange change = chosen.choose(actor, content, clock.instant());
        em.persist(change);
        if (chosen.getId() == null) {
            persistFirst(chosen);
        }
        changed.fire(change);
        activity.record(
                actor,
                verb,
                new SubjectRef("setting", change.getId()),
                Audience.administrators(),
                Map.of("setting", chosen.getSetting().code(), "language", chosen.getLanguage()));
    }

    /** Two who choose for the first time at once both find nothing there; the later one is told like everybody. */
    private void persistFirst(ChosenSetting chosen) {
        try {
            em.persist(chosen);
            em.flush();
        } catch (PersistenceException e) {
            if (DatabaseAway.causes(e)) {
                throw e;
            }
            throw new OptimisticLockException(e);
        }
    }
}
