package org.manyhands.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.manyhands.platform.i18n.ReadersLanguage;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.settings.Setting;
import org.manyhands.platform.settings.StandpointList;
import org.manyhands.platform.settings.StandpointNames;

/** As what people can speak, in the order in which it is offered. */
@Named
@RequestScoped
public class StandpointSettingsPage {
    @Inject
    SettingQueries settings;

    @Inject
    StandpointNames names;

    @Inject
    ReadersLanguage language;

    @Inject
    CurrentActor current;

    private StandpointList list;

    public void load() {
        list = StandpointList.read(
                settings.get(current.actor(), Setting.STANDPOINTS, "").getContent());
    }

    /** All of them, those that are offered no longer among them. */
    public List<StandpointList.Item> getItems() {
        return list.all();
    }

    /** What one is called as it stands in the database now. */
    public String name(StandpointList.Item item) {
        return names.name(item, language.get());
    }
}
