package org.manyhands.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.manyhands.platform.i18n.ReadersLanguage;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;

/** The person's own page: how the portal knows them. */
@Named
@RequestScoped
public class ProfilePage {
    private static final List<String> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(id ->
                    id.equals("UTC") || (id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/")))
            .sorted()
            .toList();

    @Inject
    ProfileService service;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    ReadersLanguage language;

    @Inject
    Urls urls;

    private ProfileForm form;

    /** A visitor has no profile and is asked to sign in. */
    public void load() {
        form = service.open(current.actor());
    }

    /**
     * A change made meanwhile in another window is told. A language that was chosen just now is spoken at once, whatever
     * the address says.
     */
    public void save() {
        Locale before = current.actor().language();
        service.change(current.actor(), form);
        current.forget();
        if (!Objects.equals(before, current.actor().language())) {
            language.followSetting();
        }
        redirect.to(urls.getMe(), "accounts.profile.saved");
    }

    public ProfileForm getForm() {
        return form;
    }

    /** The names of the time zones of the world, with the one that the person has, whatever it is called. */
    public List<String> getZones() {
        return ZONES.contains(form.getZone())
                ? ZONES
                : Stream.concat(Stream.of(form.getZone()), ZONES.stream()).toList();
    }
}
