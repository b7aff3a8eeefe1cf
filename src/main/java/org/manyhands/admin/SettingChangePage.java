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
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;
import org.omnifaces.cdi.Param;

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
    private int version;
    private boolean changed;

    public void load() {
        change = settings.getChange(current.actor(), key);
        chosen = settings.get(current.actor(), change.setting(), change.language());
        version = chosen.getVersion();
    }

    /** Refused when somebody else chose meanwhile. */
    public void putBack() {
        changed = version != chosen.getVersion();
        service.putBack(current.actor(), key, version);
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
        return WordDiff.of(change.before(), change.after());
    }

    /** What stood there before or stands there since. */
    public String value(String content) {
        return words.value(change.setting(), content);
    }

    /** Whether what stood before the change stands there now. */
    public boolean isAlready() {
        return chosen.getContent().equals(change.before());
    }

    /** The version that the page was shown with; after a change by somebody else, the one of now. */
    public int getVersion() {
        return changed ? chosen.getVersion() : version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
