package org.manyhands.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectCard;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.platform.subjects.SubjectSource;
import org.manyhands.platform.ui.Urls;

/** Shows organizations to features that only know them by reference. */
@ApplicationScoped
class OrganizationSubjects implements SubjectSource {
    @Inject
    OrganizationQueries organizations;

    @Inject
    Urls urls;

    @Override
    public String type() {
        return "organization";
    }

    @Override
    public Map<Long, SubjectCard> cards(Actor viewer, Collection<Long> ids) {
        return organizations.list(ids).stream().collect(Collectors.toMap(OrganizationRow::organizationId, this::card));
    }

    private SubjectCard card(OrganizationRow organization) {
        return new SubjectCard(
                new SubjectRef("organization", organization.organizationId()),
                "organizations.subject",
                organization.name(),
                urls.organization(organization.slug()));
    }
}
