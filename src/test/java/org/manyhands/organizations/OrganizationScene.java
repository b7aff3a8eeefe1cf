package org.manyhands.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.security.Actor;
import org.manyhands.testing.People;

/** Makes organizations with their people for service tests. */
@ApplicationScoped
public class OrganizationScene {
    @Inject
    OrganizationService service;

    @Inject
    OrganizationMemberService members;

    @Inject
    People people;

    /**
     * An organization and those who show that they belong to it.
     *
     * @return its address
     */
    public String settle(int size) {
        return settle(people.person(), size);
    }

    /** The same for somebody who manages it. */
    public String settle(Actor manager, int size) {
        OrganizationForm form = new OrganizationForm();
        form.setName("Choir " + Keys.random());
        form.setKind(Organization.Kind.PEER_LED);
        form.setArea("Eastmere");
        form.setPurpose("Singing.");
        String slug = service.create(manager, form).getSlug();
        for (int i = 0; i < size; i++) {
            Actor member = people.person();
            OrganizationMember request = members.request(member, slug, "Please.");
            members.accept(manager, slug, request.getPublicKey());
            members.show(member, slug, true);
        }
        return slug;
    }
}
