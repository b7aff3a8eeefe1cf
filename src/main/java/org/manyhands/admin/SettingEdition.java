package org.manyhands.admin;

import org.manyhands.platform.settings.ChosenSetting;

/** A setting while somebody edits it on a page: the later of two who do so at once is told, and may send again. */
public final class SettingEdition {
    private final ChosenSetting chosen;
    private int version;
    private boolean sent;

    SettingEdition(ChosenSetting chosen) {
        this.chosen = chosen;
        this.version = chosen.getVersion();
    }

    /** The version that the form was shown with, to be compared with the one of now. */
    int send() {
        sent = true;
        return version;
    }

    /** The version that the form is shown with: once it was compared, the one of now. */
    public int getVersion() {
        return sent ? chosen.getVersion() : version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
