package org.manyhands.platform.settings;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.manyhands.platform.persistence.Edited;
import org.manyhands.platform.security.Actor;

/** What administrators chose for one setting in one language, as it is now. */
@Entity
@Table(name = "chosen_setting")
public class ChosenSetting extends Edited {
    @Enumerated(EnumType.STRING)
    private Setting setting;

    private String language;
    private String content;

    protected ChosenSetting() {}

    /**
     * A setting for which nothing was chosen yet.
     *
     * @param language the tag, or the empty text where all languages have the same
     */
    public ChosenSetting(Setting setting, String language) {
        this.setting = setting;
        this.language = language;
        this.content = "";
    }

    /**
     * Chooses anew, and tells what to keep of it.
     *
     * @param chosen the empty text for what the portal has to say by itself
     */
    public SettingChange choose(Actor actor, String chosen, Instant now) {
        SettingChange change = new SettingChange(this, chosen, actor, now);
        content = chosen;
        return change;
    }

    public Setting getSetting() {
        return setting;
    }

    public String getLanguage() {
        return language;
    }

    /** What was chosen, or the empty text. */
    public String getContent() {
        return content;
    }
}
