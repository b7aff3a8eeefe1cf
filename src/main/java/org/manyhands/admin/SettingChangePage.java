package org.manyhands.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.manyhands.platform.markup.WordChange;
import org.manyhands.platform.markup.WordDiff;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.settings.ChosenSetting;
import org.manyhands.platform.settings.Setting;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;

/** One change of a setting, to compare and to put back. */
@Named
@RequestScoped
public class SettingChangePage {
    @Inject
    @Param
    String key;

    @Inject
    SettingQueries settings;

    @Inject
    SettingService service;

    @Inject
    SettingWords words;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    private SettingChangeRow change;
    private ChosenSetting chosen;
    private SettingEdition edition;

    public void load() {
        change = settings.getChange(current.actor(), key);
        chosen = settings.get(current.actor(), change.setting(), change.language());
        edition = new SettingEdition(chosen);
    }

    /** Refused when somebody else chose meanwhile. */
    public void putBack() {
        service.putBack(current.actor(), key, edition.send());
        redirect.to(urls.admin("settings", "history"), "admin.history.done");
    }

    public SettingChangeRow getChange() {
        return change;
    }

    /** What was changed. */
    public String getTitle() {
        return words.title(change.setting(), change.language());
    }

    /** Whether it is about a picture, which is shown rather than named. */
    public boolean isPicture() {
        return change.setting().kind() == Setting.Kind.PICTURE;
    }

    /** Both as words, with what is gone and what is new. */
    public List<WordChange> getChanges() {
        return WordDiff.of(value(change.before()), value(change.after()));
    }

    /** What stood there before or stands there since. */
    public String value(String content) {
        return words.value(change.setting(), content);
    }

    /** Whether what stood before the change stands there now. */
    public boolean isAlready() {
        return SettingRules.back(change.setting(), chosen.getContent(), change.before())
                .equals(chosen.getContent());
    }

    public SettingEdition getEdition() {
        return edition;
    }
}
