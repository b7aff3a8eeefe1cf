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
        ROUTES.put("/me", "/accounts/profile");

        ROUTES.put("/spaces", "/spaces/index");
        ROUTES.put("/spaces/new", "/spaces/new-space");
        ROUTES.put("/spaces/{slug}", "/spaces/space");
        ROUTES.put("/spaces/{slug}/join", "/spaces/join-space");
        ROUTES.put("/spaces/{slug}/members", "/spaces/members");
        ROUTES.put("/spaces/{slug}/members/{key}", "/spaces/member");
        ROUTES.put("/spaces/{slug}/me", "/spaces/own-persona");
        ROUTES.put("/spaces/{slug}/agreement/edit", "/spaces/edit-agreement");
        ROUTES.put("/spaces/{slug}/edit", "/spaces/edit-space");
        ROUTES.put("/spaces/{slug}/leave", "/spaces/leave-space");
        ROUTES.put("/spaces/{slug}/agreement", "/spaces/agreement");
        ROUTES.put("/people/{key}", "/spaces/persona");

        ROUTES.put("/organizations", "/organizations/index");
        ROUTES.put("/organizations/new", "/organizations/new-organization");
        ROUTES.put("/organizations/{slug}", "/organizations/organization");
        ROUTES.put("/organizations/{slug}/members", "/organizations/organization-members");
        ROUTES.put("/organizations/{slug}/join", "/organizations/join-organization");
        ROUTES.put("/organizations/{slug}/edit", "/organizations/edit-organization");

        ROUTES.put("/admin", "/admin/index");
        ROUTES.put("/admin/people", "/admin/people");
        ROUTES.put("/admin/people/{key}", "/admin/person");
        ROUTES.put("/admin/organizations", "/admin/all-organizations");
        ROUTES.put("/admin/spaces", "/admin/all-spaces");
        ROUTES.put("/admin/activity", "/admin/activity");
        ROUTES.put("/admin/mail", "/admin/outbox");
        ROUTES.put("/admin/jobs", "/admin/jobs");
        ROUTES.put("/admin/import", "/admin/import");
        ROUTES.put("/admin/import/{key}", "/admin/import-run");

        ROUTES.put("/campaigns", "/campaigns/index");
        ROUTES.put("/campaigns/new", "/campaigns/new-campaign");
        ROUTES.put("/campaigns/{key}/{slug}", "/campaigns/campaign");
        ROUTES.put("/campaigns/{key}/{slug}/edit", "/campaigns/edit-campaign");
        ROUTES.put("/campaigns/{key}/{slug}/publish", "/campaigns/publish-campaign");
        ROUTES.put("/campaigns/{key}/{slug}/end", "/campaigns/end-campaign");
        ROUTES.put("/campaigns/{key}/{slug}/organizers", "/campaigns/organizers");
        ROUTES.put("/campaigns/{key}/{slug}/demands", "/campaigns/demands");
        ROUTES.put("/campaigns/{key}/{slug}/targets", "/campaigns/targets");
        ROUTES.put("/campaigns/{key}/{slug}/actions", "/campaigns/actions");
        ROUTES.put("/campaigns/{key}/{slug}/milestones", "/campaigns/milestones");
        ROUTES.put("/campaigns/{key}/{slug}/contacts", "/campaigns/contacts");
        ROUTES.put("/campaigns/{key}/{slug}/replies", "/campaigns/replies");
        ROUTES.put("/campaigns/{key}/{slug}/commitments", "/campaigns/commitments");
        ROUTES.put("/campaigns/{key}/{slug}/updates", "/campaigns/updates");
        ROUTES.put("/campaigns/{key}/{slug}/sign", "/campaigns/sign");
        ROUTES.put("/campaigns/{key}/{slug}/signed", "/campaigns/signed");
        ROUTES.put("/signatures/{token}", "/campaigns/signature");
        ROUTES.put("/signatures/{token}/withdraw", "/campaigns/withdraw-signature");
        ROUTES.put("/demands/{key}", "/campaigns/demand");
        ROUTES.put("/replies/{key}", "/campaigns/campaign-reply");
        ROUTES.put("/commitments/{key}", "/campaigns/commitment");
        ROUTES.put("/offices/{key}", "/campaigns/office");
    }

    private RouteTable() {}
}
