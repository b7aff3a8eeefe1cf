package org.manyhands.platform.settings;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.persistence.Stored;
import org.manyhands.platform.security.Actor;

/** One change of a setting, with what stood before and after it; kept for ever, and never changed itself. */
@Entity
@Table(name = "setting_change")
public class SettingChange extends Stored {
    private String publicKey;

    @Enumerated(EnumType.STRING)
    private Setting setting;

    private String language;
    private String contentBefore;
    private String contentAfter;
    private Long accountId;
    private Instant changedAt;

    protected SettingChange() {}

    SettingChange(ChosenSetting chosen, String after, Actor actor, Instant changedAt) {
        this.publicKey = Keys.random();
        this.setting = chosen.getSetting();
        this.language = chosen.getLanguage();
        this.contentBefore = chosen.getContent();
        this.contentAfter = after;
        this.accountId = actor.accountId();
        this.changedAt = changedAt;
    }

    public String getPublicKey() {
        return publicKey;
    }

    public Setting getSetting() {
        return setting;
    }

    /** The tag of the language, or the empty text where all have the same. */
    public String getLanguage() {
        return language;
    }

    public String getContentBefore() {
        return contentBefore;
    }

    public String getContentAfter() {
        return contentAfter;
    }

    /** Who made it, or null when the portal did. */
    public Long getAccountId() {
        return accountId;
    }

    public Instant getChangedAt() {
        return changedAt;
    }
}
