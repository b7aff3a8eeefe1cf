package org.manyhands.platform.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.manyhands.platform.settings.PortalSettings;

/** Builds every URL of the portal, for pages, mails, feeds and redirects alike; {@link RouteTable} reads them. */
@Named("urls")
@ApplicationScoped
public class Urls extends WorkUrls {
    @Inject
    PortalSettings settings;

    public String getHome() {
        return "/";
    }

    public String getUrgentHelp() {
        return "/urgent-help";
    }

    public String getAbout() {
        return "/about";
    }

    public String getSignIn() {
        return "/sign-in";
    }

    /** The sign-in page that leads on to where the person wanted to go. */
    public String signIn(String next) {
        return "/sign-in?next=" + encode(next);
    }

    public String getSignOut() {
        return "/sign-out";
    }

    public String getJoin() {
        return "/join";
    }

    public String getJoined() {
        return "/join/done";
    }

    public String getForgottenPassword() {
        return "/forgotten-password";
    }

    public String getMe() {
        return "/me";
    }

    public String getMail() {
        return "/mail";
    }

    public String getAdmin() {
        return "/admin";
    }

    /** A page of the administration: {@code people}, {@code organizations}, {@code mail} … */
    public String admin(String page) {
        return path("admin", page);
    }

    /** Where administrators help one person; {@code key} is the public key of the account. */
    public String adminPerson(String key) {
        return path("admin", "people", key);
    }

    /** The preview and report of one import. */
    public String importRun(String key) {
        return path("admin", "import", key);
    }

    /** Where a person confirms an address. */
    public String confirm(String secret) {
        return path("confirm", secret);
    }

    /** Where a person sets a new password. */
    public String newPassword(String secret) {
        return path("new-password", secret);
    }

    /** Where the first administrator sets the portal up. */
    public String setUp(String secret) {
        return "/set-up?token=" + encode(secret);
    }

    /** An address for outside the portal: mails, feeds. */
    public String absolute(String path) {
        return settings.baseUrl() + path;
    }
}
