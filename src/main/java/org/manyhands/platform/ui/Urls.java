package org.manyhands.platform.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.manyhands.platform.i18n.Asked;
import org.manyhands.platform.settings.PortalSettings;

/** Builds every URL of the portal, for pages, mails, feeds and redirects alike; {@link RouteTable} reads them. */
@Named("urls")
@ApplicationScoped
public class Urls extends OwnUrls {
    @Inject
    PortalSettings settings;

    public String getHome() {
        return at("/");
    }

    /** Where people find what they may see. */
    public String getSearch() {
        return at("/search");
    }

    /** What is called as somebody begins to type. */
    public String getSearchTitles() {
        return at("/search/titles");
    }

    public String getUrgentHelp() {
        return at("/urgent-help");
    }

    public String getAbout() {
        return at("/about");
    }

    /** Who answers for the portal, and how to reach them. */
    public String getImprint() {
        return at("/imprint");
    }

    /** What people agree to by using the portal. */
    public String getTerms() {
        return at("/terms");
    }

    public String getSignIn() {
        return at("/sign-in");
    }

    /** The sign-in page that leads on to where the person wanted to go. */
    public String signIn(String next) {
        return at("/sign-in?next=" + encode(next));
    }

    public String getSignOut() {
        return at("/sign-out");
    }

    public String getJoin() {
        return at("/join");
    }

    public String getJoined() {
        return at("/join/done");
    }

    public String getForgottenPassword() {
        return at("/forgotten-password");
    }

    public String getMail() {
        return at("/mail");
    }

    public String getAdmin() {
        return at("/admin");
    }

    /** A page of the administration: {@code people}, {@code organizations}, {@code mail} … */
    public String admin(String page) {
        return path("admin", page);
    }

    /** One thing of a page of the administration: {@code organizations} with its address. */
    public String admin(String page, String key) {
        return path("admin", page, key);
    }

    /** A part of one thing: {@code settings}, {@code privacy} and {@code es}. */
    public String admin(String page, String key, String part) {
        return path("admin", page, key, part);
    }

    /** What a merge of two organizations would do; the first one stays. */
    public String mergeOrganization(String stays, String goes) {
        return query(path("admin", "organizations", stays, "merge"), "other", goes);
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
        return at("/set-up?token=" + encode(secret));
    }

    /** A path without the language of the address that is read, for what others read or what is kept. */
    public String bare(String path) {
        String prefix = Asked.prefix();
        if (prefix.isEmpty() || !(path.equals(prefix) || path.startsWith(prefix + "/"))) {
            return path;
        }
        return path.length() == prefix.length() ? "/" : path.substring(prefix.length());
    }

    /** A path without a language in the language of the address that is read. */
    public String again(String bare) {
        return at(bare);
    }

    /** An address for outside the portal: mails, feeds. Whoever follows it reads in their own language. */
    public String absolute(String path) {
        return settings.baseUrl() + bare(path);
    }

    /** An address in a mail to whoever made the request, so that they go on in the language that they read. */
    public String absoluteHere(String path) {
        return settings.baseUrl() + path;
    }
}
