package org.manyhands.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.manyhands.accounts.AccountStandpoint.Visibility;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.Places;
import org.manyhands.spaces.Space;
import org.manyhands.testing.People;

/** Lets several people write one proposal, for tests of whose words it is made of. */
@ApplicationScoped
public class WritingScene {
    static final String NAME = "Everybody gets the name of one person.";
    static final String MONTHLY = NAME + "\n\nThat person calls at least once a month.";
    static final String WEEKLY = NAME + "\n\nThat person calls at least every week.";

    @Inject
    People people;

    @Inject
    Places places;

    @Inject
    Drafting drafting;

    @Inject
    ProposalService service;

    @Inject
    ProposalRoleService roles;

    @Inject
    ProposalAuthorService authors;

    /**
     * Lets somebody join the space, be asked to write, and say yes.
     *
     * @param standpoint as what they write, or null
     */
    public void join(Actor author, String name, String standpoint, Actor owner, Space space, ProposalRef proposal) {
        places.join(author, space, name);
        roles.invite(owner, proposal.key(), name, RoleHolder.Role.AUTHOR);
        authors.accept(author, proposal.key(), RoleHolder.Role.AUTHOR, standpoint);
    }

    /** Somebody who writes it and has these standpoints. */
    Actor author(Actor owner, Space space, ProposalRef proposal, Map<String, Visibility> standpoints, String name) {
        Actor author = people.speaking(standpoints);
        join(author, name, null, owner, space, proposal);
        return author;
    }

    /** Three people, each as something else, the last one counted only; each of them made a version. */
    ProposalRef byThree(Actor owner) {
        Space space = places.open(owner);
        ProposalRef proposal = drafting.begin(owner, space);
        Actor professional = author(owner, space, proposal, Map.of("professional", Visibility.SHOWN), "Willow");
        Actor family = author(owner, space, proposal, Map.of("family", Visibility.COUNTED), "Rowan");
        write(owner, proposal, 0, NAME, "lived");
        write(professional, proposal, 1, MONTHLY, "professional");
        write(family, proposal, 2, WEEKLY, "family");
        return proposal;
    }

    /** A version, as somebody who writes as something. */
    void write(Actor author, ProposalRef proposal, int base, String source, String standpoint) {
        WriteForm form = new WriteForm();
        form.setBase(base == 0 ? 0 : drafting.step(author, proposal, base));
        form.setSource(source);
        form.setStandpoint(standpoint);
        service.write(author, proposal.key(), form);
    }
}
