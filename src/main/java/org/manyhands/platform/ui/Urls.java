package org.manyhands.platform.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.manyhands.platform.settings.PortalSettings;

/** Builds every URL of the portal, for pages, mails, feeds and redirects alike; {@link RouteTable} reads them. */
@Named("urls")
@ApplicationScoped
public class Urls {
    @Inject
    PortalSettings settings;

    public String getHome() {
        return "/";
    }

    public String getTalk() {
        return "/talk";
    }

    public String getProposals() {
        return "/proposals";
    }

    public String getCampaigns() {
        return "/campaigns";
    }

    public String getOrganizations() {
        return "/organizations";
    }

    public String getSpaces() {
        return "/spaces";
    }

    public String getNewSpace() {
        return "/spaces/new";
    }

    public String space(String slug) {
        return path("spaces", slug);
    }

    public String joinSpace(String slug) {
        return path("spaces", slug, "join");
    }

    public String spaceMembers(String slug) {
        return path("spaces", slug, "members");
    }

    public String editSpace(String slug) {
        return path("spaces", slug, "edit");
    }

    public String leaveSpace(String slug) {
        return path("spaces", slug, "leave");
    }

    public String spaceAgreement(String slug) {
        return path("spaces", slug, "agreement");
    }

    public String spaceMember(String slug, String personaKey) {
        return path("spaces", slug, "members", personaKey);
    }

    /** The own membership of a space. */
    public String ownPersona(String slug) {
        return path("spaces", slug, "me");
    }

    /** An earlier wording of a space's agreement. */
    public String spaceAgreement(String slug, int number) {
        return query(spaceAgreement(slug), "number", Integer.toString(number));
    }

    public String editAgreement(String slug) {
        return path("spaces", slug, "agreement", "edit");
    }

    /** The forums of a space. */
    public String talkIn(String slug) {
        return query(getTalk(), "space", slug);
    }

    public String proposalsIn(String slug) {
        return query(getProposals(), "space", slug);
    }

    public String campaignsIn(String slug) {
        return query(getCampaigns(), "space", slug);
    }

    /** A persona, in the one space that it belongs to. */
    public String persona(String key) {
        return path("people", key);
    }

    public String getNewOrganization() {
        return "/organizations/new";
    }

    public String organization(String slug) {
        return path("organizations", slug);
    }

    public String organizationMembers(String slug) {
        return path("organizations", slug, "members");
    }

    public String organizationMember(String slug, String memberKey) {
        return path("organizations", slug, "members", memberKey);
    }

    /** The own membership of an organization. */
    public String ownOrganization(String slug) {
        return path("organizations", slug, "me");
    }

    public String editOrganization(String slug) {
        return path("organizations", slug, "edit");
    }

    public String joinOrganization(String slug) {
        return path("organizations", slug, "join");
    }

    public String forum(String slug) {
        return path("forums", slug);
    }

    /** Where facilitators create a forum in their space. */
    public String newForum(String spaceSlug) {
        return "/forums/new?space=" + encode(spaceSlug);
    }

    public String editForum(String slug) {
        return path("forums", slug, "edit");
    }

    public String newTopic(String forumSlug) {
        return path("forums", forumSlug, "new-topic");
    }

    public String topic(String key, String slug) {
        return path("topics", key, slug);
    }

    /** A numbered page of a topic; the first has no number, so that it has one address. */
    public String topicPage(String key, String slug, int page) {
        return topic(key, slug) + (page <= 1 ? "" : "?page=" + page);
    }

    /** A post where it stands in its topic. */
    public String topicPost(String key, String slug, int page, int number) {
        return topicPage(key, slug, page) + "#post-" + number;
    }

    public String replyToTopic(String key, String slug) {
        return path("topics", key, slug, "reply");
    }

    public String editTopic(String key, String slug) {
        return path("topics", key, slug, "edit");
    }

    /** The address of a post that stays the same whatever becomes of its topic. */
    public String post(String key) {
        return path("posts", key);
    }

    /** Something that is done to a post: edit, history, delete, report, hide, restore, evidence. */
    public String post(String key, String act) {
        return path("posts", key, act);
    }

    public String need(String key, String slug) {
        return path("needs", key, slug);
    }

    public String editNeed(String key, String slug) {
        return path("needs", key, slug, "edit");
    }

    /** Where a mark as evidence is taken off a post. */
    public String takeOffEvidence(String postKey, String linkKey) {
        return path("posts", postKey, "evidence", linkKey);
    }

    public String getModeration() {
        return "/moderation";
    }

    public String report(String key) {
        return path("moderation", key);
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

    public String adminPerson(String key) {
        return path("admin", "people", key);
    }

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

    public String newProposal(String spaceSlug) {
        return query("/proposals/new", "space", spaceSlug);
    }

    public String proposal(String key, String slug) {
        return path("proposals", key, slug);
    }

    /** A page below a proposal: write, versions, authors, phase, decision, discussion, link. */
    public String proposal(String key, String slug, String section) {
        return path("proposals", key, slug, section);
    }

    public String proposalVersion(String key, String slug, int number) {
        return path("proposals", key, slug, "versions", String.valueOf(number));
    }

    public String compareVersions(String key, String slug, int from, int to) {
        return proposal(key, slug, "compare") + "?from=" + from + "&to=" + to;
    }

    public String clause(String key, String slug, String clauseKey) {
        return path("proposals", key, slug, "clauses", clauseKey);
    }

    public String campaign(String key, String slug) {
        return path("campaigns", key, slug);
    }

    /** A page below a campaign: sign, demands, replies and so on. */
    public String campaign(String key, String slug, String section) {
        return path("campaigns", key, slug, section);
    }

    /** Where a campaign is begun; the space and the adopted proposal that it carries on may be null. */
    public String newCampaign(String spaceSlug, String proposalKey) {
        String query = (spaceSlug == null ? "" : "&space=" + encode(spaceSlug))
                + (proposalKey == null ? "" : "&proposal=" + encode(proposalKey));
        return "/campaigns/new" + (query.isEmpty() ? "" : "?" + query.substring(1));
    }

    public String demand(String key) {
        return path("demands", key);
    }

    public String reply(String key) {
        return path("replies", key);
    }

    public String commitment(String key) {
        return path("commitments", key);
    }

    public String office(String key) {
        return path("offices", key);
    }

    public String signature(String token) {
        return path("signatures", token);
    }

    public String withdrawSignature(String token) {
        return path("signatures", token, "withdraw");
    }

    /** An address for outside the portal: mails, feeds. */
    public String absolute(String path) {
        return settings.baseUrl() + path;
    }

    /** A path from its parts, each encoded: {@code path("topics", key, slug)}. */
    public static String path(String... segments) {
        return Arrays.stream(segments).map(Urls::encode).collect(Collectors.joining("/", "/", ""));
    }

    /** A path that is already put together, encoded part by part. */
    public static String encodePath(String path) {
        String encoded = path(path.replaceAll("^/+", "").split("/"));
        return encoded.isEmpty() ? "/" : encoded;
    }

    /** A path with parameters, name and value by turns; a value that is null or empty is left out. */
    public static String query(String path, String... namesAndValues) {
        StringBuilder url = new StringBuilder(path);
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            String value = namesAndValues[i + 1];
            if (value != null && !value.isEmpty()) {
                url.append(url.indexOf("?") < 0 ? '?' : '&')
                        .append(namesAndValues[i])
                        .append('=')
                        .append(encode(value));
            }
        }
        return url.toString();
    }

    private static String encode(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
