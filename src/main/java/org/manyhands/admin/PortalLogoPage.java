package org.manyhands.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import org.manyhands.platform.files.LogoImage;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.settings.ChosenSetting;
import org.manyhands.platform.settings.Setting;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;

/** The picture by which people recognize the portal. */
@Named
@RequestScoped
public class PortalLogoPage {
    @Inject
    SettingQueries settings;

    @Inject
    SettingService service;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    private ChosenSetting chosen;
    private Part file;
    private SettingEdition edition;

    public void load() {
        chosen = settings.get(current.actor(), Setting.LOGO, "");
        edition = new SettingEdition(chosen);
    }

    /** What is no picture, or too large a one, is told at its field, and the one before stays. */
    public void change() {
        service.changeLogo(current.actor(), LogoImage.sent(file), edition.send());
        redirect.to(urls.admin("settings"), "admin.setting.saved");
    }

    /** Shows the portal's own sign again. */
    public void remove() {
        service.changeLogo(current.actor(), null, edition.send());
        redirect.to(urls.admin("settings"), "admin.setting.saved");
    }

    /** The key of the logo that is shown, or the empty text. */
    public String getLogo() {
        return chosen.getContent();
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public SettingEdition getEdition() {
        return edition;
    }
}
