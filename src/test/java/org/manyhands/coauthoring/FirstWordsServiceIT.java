package org.manyhands.coauthoring;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.proposals.Drafting;
import org.manyhands.proposals.ProposalQueries;
import org.manyhands.proposals.ProposalRef;
import org.manyhands.proposals.ProposalRoleService;
import org.manyhands.proposals.RoleHolder;
import org.manyhands.spaces.Places;
import org.manyhands.spaces.Space;
import org.manyhands.testing.Pages;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;

/** While a text has words and no version, its page says so, and counts whoever wrote them. */
@ServiceTest
class FirstWordsServiceIT {
    @Inject
    People people;

    @Inject
    Places places;

    @Inject
    Drafting drafting;

    @Inject
    ProposalRoleService roles;

    @Inject
    ProposalQueries proposals;

    @Inject
    WritingService service;

    @Inject
    TextQueries texts;

    @Inject
    Pages pages;

    @Test
    void whatHasNoVersionYetIsBeingWritten() {
        Actor owner = people.person();
        Actor other = people.person();
        Space space = places.open(owner);
        ProposalRef proposal = drafting.begin(owner, space);
        places.join(other, space, "Willow");
        roles.letMembers(owner, proposal.key(), RoleHolder.Role.AUTHOR);
        assertThat(page(other, proposal))
                .contains("Nothing written yet")
                .doesNotContain("written by", "href=\"#answers\"");
        long text = texts.getTextId(new SubjectRef("proposal", proposal.id()));
        service.take(other, text, Typing.sent("a".repeat(8) + Keys.random(), 1, 0, Typing.words(2, "two")));
        assertThat(proposals.get(owner, proposal.key()).writers()).isEqualTo(2);
        assertThat(page(other, proposal))
                .contains("It is being written; there is no version yet", "written by 2 people")
                .contains("All members of the space may read and write it.")
                .doesNotContain("Nothing written yet", "Nothing is written yet");
    }

    private String page(Actor reader, ProposalRef proposal) {
        return pages.as(reader)
                .get("/proposals/" + proposal.key() + "/" + proposal.slug())
                .body();
    }
}
