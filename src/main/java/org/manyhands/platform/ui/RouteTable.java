package org.manyhands.platform.ui;

import java.util.LinkedHashMap;
import java.util.Map;

/** All routes in one place; of two that fit, the earlier one counts. */
final class RouteTable {
    static final Map<String, String> ROUTES = new LinkedHashMap<>();

    static {
        ROUTES.put("/", "/home/index");
        ROUTES.put("/urgent-help", "/home/urgent-help");
        ROUTES.put("/about", "/home/about");
        ROUTES.put("/imprint", "/home/imprint");
        ROUTES.put("/terms", "/home/terms");
        ROUTES.put("/mail", "/home/mail");
        ROUTES.put("/styleguide", "/styleguide");

        ROUTES.put("/set-up", "/accounts/set-up");
        ROUTES.put("/join", "/accounts/join");
        ROUTES.put("/join/done", "/accounts/joined");
        ROUTES.put("/confirm/{token}", "/accounts/confirm");
        ROUTES.put("/sign-in", "/accounts/sign-in");
        ROUTES.put("/sign-out", "/accounts/sign-out");
        ROUTES.put("/forgotten-password", "/accounts/forgotten-password");
        ROUTES.put("/new-password/{token}", "/accounts/new-password");
        ROUTES.put("/me", "/accounts/own-account");
        ROUTES.put("/invitations", "/home/invitations");
        ROUTES.put("/me/profile", "/accounts/profile");
        ROUTES.put("/me/standpoints", "/accounts/own-standpoints");
        ROUTES.put("/me/address", "/accounts/change-address");
        ROUTES.put("/me/password", "/accounts/change-password");
        ROUTES.put("/me/sign-ins", "/accounts/sign-ins");
        ROUTES.put("/me/posts", "/forums/own-posts");
        ROUTES.put("/me/posts/{slug}", "/forums/delete-own-posts");
        ROUTES.put("/me/content-notes", "/contentnotes/own-content-notes");
        ROUTES.put("/me/data", "/accounts/own-data");
        ROUTES.put("/me/close", "/accounts/close-account");
        ROUTES.put("/reopen", "/accounts/reopen");
        ROUTES.put("/address/{token}", "/accounts/confirm-address");
        ROUTES.put("/privacy", "/accounts/privacy");

        ROUTES.put("/spaces", "/spaces/index");
        ROUTES.put("/spaces/new", "/spaces/new-space");
        ROUTES.put("/spaces/{slug}", "/spaces/space");
        ROUTES.put("/spaces/{slug}/join", "/spaces/join-space");
        ROUTES.put("/spaces/{slug}/name", "/spaces/take-name");
        ROUTES.put("/spaces/{slug}/members", "/spaces/members");
        ROUTES.put("/spaces/{slug}/members/{key}", "/spaces/member");
        ROUTES.put("/spaces/{slug}/invitations/{key}", "/spaces/invitation");
        ROUTES.put("/spaces/{slug}/me", "/spaces/own-persona");
        ROUTES.put("/spaces/{slug}/agreement/edit", "/spaces/edit-agreement");
        ROUTES.put("/spaces/{slug}/edit", "/spaces/edit-space");
        ROUTES.put("/spaces/{slug}/leave", "/spaces/leave-space");
        ROUTES.put("/spaces/{slug}/agreement", "/spaces/agreement");
        ROUTES.put("/spaces/{slug}/tags", "/tags/space-tags");
        ROUTES.put("/spaces/{slug}/tags/{tag}", "/forums/tagged-topics");
        ROUTES.put("/spaces/{slug}/tags/{tag}/edit", "/tags/edit-tag");
        ROUTES.put("/people/{key}", "/spaces/persona");

        ROUTES.put("/organizations", "/organizations/index");
        ROUTES.put("/organizations/new", "/organizations/new-organization");
        ROUTES.put("/organizations/{slug}", "/organizations/organization");
        ROUTES.put("/organizations/{slug}/members", "/organizations/organization-members");
        ROUTES.put("/organizations/{slug}/members/{key}", "/organizations/organization-member");
        ROUTES.put("/organizations/{slug}/me", "/organizations/own-organization");
        ROUTES.put("/organizations/{slug}/join", "/organizations/join-organization");
        ROUTES.put("/organizations/{slug}/edit", "/organizations/edit-organization");

        ROUTES.put("/organizations/{slug}/contacts", "/organizations/organization-contacts");
        ROUTES.put("/organizations/{slug}/contacts/{key}", "/organizations/organization-contact");
        ROUTES.put("/organizations/{slug}/logo", "/organizations/organization-logo");
        ROUTES.put("/organizations/{slug}/invitations", "/organizations/organization-invitations");
        ROUTES.put("/organizations/{slug}/invitations/{key}", "/organizations/organization-invitation");
        ROUTES.put("/organizations/{slug}/invitation", "/organizations/own-organization-invitation");
        ROUTES.put("/organizations/{slug}/verification", "/organizations/organization-verification");
        ROUTES.put("/organizations/{slug}/close", "/organizations/close-organization");

        ROUTES.put("/admin", "/admin/index");
        ROUTES.put("/admin/people", "/admin/people");
        ROUTES.put("/admin/people/{key}", "/admin/person");
        ROUTES.put("/admin/organizations", "/admin/all-organizations");
        ROUTES.put("/admin/organizations/{slug}", "/admin/admin-organization");
        ROUTES.put("/admin/organizations/{slug}/merge", "/admin/merge-organization");
        ROUTES.put("/admin/spaces", "/admin/all-spaces");
        ROUTES.put("/admin/forums", "/admin/all-forums");
        ROUTES.put("/admin/activity", "/admin/activity");
        ROUTES.put("/admin/mail", "/admin/outbox");
        ROUTES.put("/admin/jobs", "/admin/jobs");
        ROUTES.put("/admin/settings", "/admin/settings");
        ROUTES.put("/admin/portal-logo", "/admin/portal-logo");
        ROUTES.put("/admin/settings/history", "/admin/settings-history");
        ROUTES.put("/admin/settings/history/{key}", "/admin/setting-change");
        ROUTES.put("/admin/settings/standpoints", "/admin/standpoint-settings");
        ROUTES.put("/admin/settings/standpoints/new", "/admin/standpoint-setting");
        ROUTES.put("/admin/settings/standpoints/{code}", "/admin/standpoint-setting");
        ROUTES.put("/admin/settings/{setting}", "/admin/setting");
        ROUTES.put("/admin/settings/{setting}/{language}", "/admin/setting");
        ROUTES.put("/admin/import", "/admin/import");
        ROUTES.put("/admin/import/{key}", "/admin/import-run");

        ROUTES.put("/campaigns", "/progress/campaigns");
        ROUTES.put("/campaigns/new", "/campaigns/new-campaign");
        ROUTES.put("/campaigns/{key}/{slug}", "/progress/campaign");
        ROUTES.put("/campaigns/{key}/{slug}/edit", "/campaigns/edit-campaign");
        ROUTES.put("/campaigns/{key}/{slug}/publish", "/progress/publish-campaign");
        ROUTES.put("/campaigns/{key}/{slug}/end", "/progress/end-campaign");
        ROUTES.put("/campaigns/{key}/{slug}/organizers", "/campaigns/organizers");
        ROUTES.put("/campaigns/{key}/{slug}/demands", "/demands/index");
        ROUTES.put("/campaigns/{key}/{slug}/demands/{demand}/remove", "/demands/remove-demand");
        ROUTES.put("/campaigns/{key}/{slug}/targets", "/demands/targets");
        ROUTES.put("/campaigns/{key}/{slug}/targets/{target}/remove", "/demands/remove-target");
        ROUTES.put("/campaigns/{key}/{slug}/offices/{office}/holder", "/offices/change-holder");
        ROUTES.put("/campaigns/{key}/{slug}/actions", "/actions/index");
        ROUTES.put("/campaigns/{key}/{slug}/milestones", "/campaigns/milestones");
        ROUTES.put("/campaigns/{key}/{slug}/contacts", "/commitments/contacts");
        ROUTES.put("/campaigns/{key}/{slug}/replies", "/commitments/replies");
        ROUTES.put("/campaigns/{key}/{slug}/commitments", "/commitments/index");
        ROUTES.put("/campaigns/{key}/{slug}/updates", "/progress/updates");
        ROUTES.put("/campaigns/{key}/{slug}/sign", "/actions/sign");
        ROUTES.put("/campaigns/{key}/{slug}/signed", "/actions/signed");
        ROUTES.put("/signatures/{token}", "/actions/signature");
        ROUTES.put("/signatures/{token}/withdraw", "/actions/withdraw-signature");
        ROUTES.put("/demands/{key}", "/progress/demand");
        ROUTES.put("/replies/{key}", "/commitments/campaign-reply");
        ROUTES.put("/commitments/{key}", "/commitments/commitment");
        ROUTES.put("/offices/{key}", "/offices/office");

        ROUTES.put("/proposals", "/proposals/index");
        ROUTES.put("/proposals/new", "/proposals/new-proposal");
        ROUTES.put("/proposals/{key}", "/proposals/proposal");
        ROUTES.put("/proposals/{key}/{slug}", "/proposals/proposal");
        ROUTES.put("/proposals/{key}/{slug}/edit", "/proposals/edit-proposal");
        ROUTES.put("/proposals/{key}/{slug}/write", "/proposals/write-proposal");
        ROUTES.put("/proposals/{key}/{slug}/write/plain", "/proposals/write-plain");
        ROUTES.put("/proposals/{key}/{slug}/clauses/{clause}/write", "/proposals/write-clause");
        ROUTES.put("/proposals/{key}/{slug}/versions", "/proposals/proposal-versions");
        ROUTES.put("/proposals/{key}/{slug}/versions/{number}", "/proposals/proposal-version");
        ROUTES.put("/proposals/{key}/{slug}/compare", "/proposals/compare-versions");
        ROUTES.put("/proposals/{key}/{slug}/voices", "/proposals/voices");
        ROUTES.put("/proposals/{key}/{slug}/repetitions", "/proposals/repetitions");
        ROUTES.put("/proposals/{key}/{slug}/clauses/{clause}", "/proposals/clause");
        ROUTES.put("/proposals/{key}/{slug}/discussion", "/proposals/discussion");
        ROUTES.put("/proposals/{key}/{slug}/authors", "/proposals/proposal-authors");
        ROUTES.put("/proposals/{key}/{slug}/authors/{who}", "/proposals/proposal-role");
        ROUTES.put("/proposals/{key}/{slug}/phase", "/proposals/proposal-phase");
        ROUTES.put("/proposals/{key}/{slug}/decision", "/proposals/decision");
        ROUTES.put("/proposals/{key}/{slug}/link", "/proposals/answer-need");
        ROUTES.put("/proposals/{key}/{slug}/sources", "/proposals/clause-source");
        ROUTES.put("/links/{link}/take-off", "/proposals/take-off-link");

        ROUTES.put("/search", "/search/search");
        ROUTES.put("/search/titles", "/search/titles");

        ROUTES.put("/talk", "/forums/talk");
        ROUTES.put("/forums/new", "/forums/new-forum");
        ROUTES.put("/forums/{forum}", "/forums/forum");
        ROUTES.put("/forums/{forum}/edit", "/forums/edit-forum");
        ROUTES.put("/forums/{forum}/new-topic", "/forums/new-topic");
        ROUTES.put("/forums/{forum}/scheduled", "/forums/scheduled-topics");
        ROUTES.put("/forums/{forum}/similar", "/forums/similar-topics");
        ROUTES.put("/topics/{key}", "/forums/topic");
        ROUTES.put("/topics/{key}/{slug}", "/forums/topic");
        ROUTES.put("/topics/{key}/{slug}/reply", "/forums/write-reply");
        ROUTES.put("/topics/{key}/{slug}/edit", "/forums/edit-topic");
        ROUTES.put("/topics/{key}/{slug}/move", "/forums/move-topic");
        ROUTES.put("/topics/{key}/{slug}/split", "/forums/split-topic");
        ROUTES.put("/topics/{key}/{slug}/merge", "/forums/merge-topic");
        ROUTES.put("/posts/{key}", "/forums/post");
        ROUTES.put("/posts/{key}/edit", "/forums/edit-post");
        ROUTES.put("/posts/{key}/history", "/forums/post-history");
        ROUTES.put("/posts/{key}/delete", "/forums/delete-post");
        ROUTES.put("/posts/{key}/report", "/forums/report-post");
        ROUTES.put("/posts/{key}/hide", "/forums/hide-post");
        ROUTES.put("/posts/{key}/restore", "/forums/restore-post");
        ROUTES.put("/posts/{key}/answer", "/forums/accept-answer");
        ROUTES.put("/posts/{key}/notes", "/forums/post-notes");
        ROUTES.put("/posts/{key}/evidence", "/forums/evidence");
        ROUTES.put("/posts/{key}/evidence/{link}", "/forums/take-off-evidence");
        ROUTES.put("/needs/{key}/{slug}", "/forums/need");
        ROUTES.put("/needs/{key}/{slug}/edit", "/forums/edit-need");
        ROUTES.put("/moderation", "/moderation/index");
        ROUTES.put("/moderation/people", "/moderation/suspensions");
        ROUTES.put("/moderation/people/{key}", "/moderation/suspension");
        ROUTES.put("/moderation/{key}", "/moderation/open-report");
    }

    private RouteTable() {}
}
