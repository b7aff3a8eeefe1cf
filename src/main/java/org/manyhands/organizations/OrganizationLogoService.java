package org.manyhands.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.activity.Audience;
import org.manyhands.platform.files.FileKind;
import org.manyhands.platform.files.Files;
import org.manyhands.platform.files.LogoImage;
import org.manyhands.platform.files.StoredFile;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;

/** Gives organizations their logos. Each has a key of its own, so that browsers never show an earlier one. */
@ApplicationScoped
public class OrganizationLogoService {
    private static final String TYPE = "organization-logo";

    @Inject
    OrganizationQueries organizations;

    @Inject
    Files files;

    @Inject
    ActivityLog activity;

    /**
     * Takes a picture in place of the one before.
     *
     * @param bytes a PNG or JPEG, or null to show none
     */
    @Transactional
    public void change(Actor actor, String slug, byte[] bytes) {
        Organization organization = organizations.get(slug);
        OrganizationPermissions.requireCanManage(actor, organizations.standing(actor, organization.getId()));
        byte[] drawn = bytes == null ? null : LogoImage.draw(bytes);
        remove(organization);
        if (drawn != null) {
            StoredFile file = files.keep(actor, "logo.png", drawn, FileKind.PNG, subject(organization));
            organization.show(file.getPublicKey());
        }
        activity.record(
                actor,
                OrganizationActivity.LOGO_CHANGED,
                OrganizationActivity.subject(organization),
                Audience.everybody());
    }

    /** Leaves an organization without one; for a merge, too. */
    void remove(Organization organization) {
        organization.show(null);
        files.remove(subject(organization));
    }

    private static SubjectRef subject(Organization organization) {
        return new SubjectRef(TYPE, organization.getId());
    }
}
