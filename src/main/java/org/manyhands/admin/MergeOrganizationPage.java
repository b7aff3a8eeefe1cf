package org.manyhands.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.manyhands.organizations.Organization;
import org.manyhands.organizations.OrganizationMergeQueries;
import org.manyhands.organizations.OrganizationMergeRow;
import org.manyhands.organizations.OrganizationMergeService;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;

/** What a merge of two organizations would do, before anything is done: the one of the address stays. */
@Named
@RequestScoped
public class MergeOrganizationPage {
    @Inject
    @Param
    String slug;

    @Inject
    @Param
    String other;

    @Inject
    OrganizationMergeQueries merges;

    @Inject
    OrganizationMergeService service;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    private OrganizationMergeRow preview;
    private String mark;

    /** For administrators alone; an address without an organization is not found. */
    public void load() {
        AdminPermissions.requireCanAdminister(current.actor());
        preview = merges.preview(current.actor(), slug, other);
        mark = preview.mark();
    }

    /** Refused when something changed since the preview, which is then shown anew. */
    public void merge() {
        Organization stays = service.merge(current.actor(), slug, other, mark);
        redirect.to(
                urls.admin("organizations", stays.getSlug()),
                "admin.merge.done",
                preview.goes().name(),
                stays.getName());
    }

    public OrganizationMergeRow getPreview() {
        return preview;
    }

    /** What the administrator has read; the form sends it back. */
    public String getMark() {
        return mark;
    }

    public void setMark(String mark) {
        this.mark = mark;
    }

    /** The same with the other one staying. */
    public String getSwapped() {
        return urls.mergeOrganization(preview.goes().slug(), preview.stays().slug());
    }
}
