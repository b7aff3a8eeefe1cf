package org.manyhands.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import org.manyhands.accounts.Standpoint;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.settings.ChosenSetting;
import org.manyhands.platform.settings.ChosenSettings;
import org.manyhands.platform.settings.Setting;
import org.manyhands.platform.settings.StandpointList;
import org.manyhands.platform.settings.StandpointNames;

/** Says as what people can speak. What they declared and how it was counted stays, whatever is offered. */
@ApplicationScoped
public class StandpointSettingService {
    @PersistenceContext
    EntityManager em;

    @Inject
    SettingQueries queries;

    @Inject
    SettingService settings;

    @Inject
    ChosenSettings chosen;

    @Inject
    StandpointNames names;

    /**
     * Offers one more.
     *
     * @param version of the setting, as it was read; 0 where nothing was chosen yet
     */
    @Transactional
    public void add(Actor actor, StandpointSettingForm form, int version) {
        AdminPermissions.requireCanAdminister(actor);
        String code = "own-" + (present(actor).all().size() + 1);
        choose(actor, code, form, version);
        em.persist(new Standpoint(code));
    }

    /** Names one otherwise, moves it, offers it no longer or again. */
    @Transactional
    public void change(Actor actor, String code, StandpointSettingForm form, int version) {
        AdminPermissions.requireCanAdminister(actor);
        if (present(actor).find(code).isEmpty()) {
            throw new NotFound("standpoint");
        }
        choose(actor, code, form, version);
    }

    private void choose(Actor actor, String code, StandpointSettingForm form, int version) {
        List<Locale> offered = chosen.languages();
        StandpointList.Item item = StandpointRules.item(code, form, offered);
        StandpointList list = StandpointRules.with(present(actor), item, form.getPlace());
        StandpointRules.requireDifferent(list, item, offered, names::name);
        settings.choose(actor, AdminActivity.SETTING_CHANGED, setting(actor), list.content(), version);
    }

    private StandpointList present(Actor actor) {
        return StandpointList.read(setting(actor).getContent());
    }

    private ChosenSetting setting(Actor actor) {
        return queries.get(actor, Setting.STANDPOINTS, "");
    }
}
