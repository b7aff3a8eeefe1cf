package org.manyhands.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manyhands.accounts.AccountStandpoint.Visibility;
import org.manyhands.platform.security.Actor;
import org.manyhands.proposals.RoleHolder.Role;
import org.manyhands.spaces.Places;
import org.manyhands.spaces.Space;
import org.manyhands.testing.Pages;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;
import org.manyhands.testing.Statements;

/** Whose words stand in a text is counted with those who write it, and named as far as they show as what they wrote. */
@ServiceTest
class ContributorsServiceIT {
    private static final String HEADING = "Words of theirs stand in the text";

    @Inject
    People people;

    @Inject
    Places places;

    @Inject
    Drafting drafting;

    @Inject
    WritingScene scene;

    @Inject
    ProposalRoleService roles;

    @Inject
    ProposalQueries proposals;

    @Inject
    ProposalAuthorQueries authors;

    @Inject
    Pages pages;

    @Inject
    Statements statements;

    private Actor owner;
    private Space space;
    private ProposalRef proposal;

    @BeforeEach
    void begin() {
        owner = people.person();
        space = places.open(owner);
        proposal = drafting.begin(owner, space);
        scene.write(owner, proposal, 0, WritingScene.NAME, null);
    }

    @Test
    void whoseRoleIsTakenOffStaysAmongThoseWhoWroteIt() {
        Actor shown = scene.author(owner, space, proposal, Map.of("professional", Visibility.SHOWN), "Willow");
        Actor hidden = scene.author(owner, space, proposal, Map.of("family", Visibility.COUNTED), "Rowan");
        scene.write(shown, proposal, 1, WritingScene.MONTHLY, "professional");
        scene.write(hidden, proposal, 2, WritingScene.MONTHLY + "\n\nAlways.", "family");
        drafting.publish(owner, proposal);
        assertThat(page("/authors")).contains("Willow", "Rowan").doesNotContain(HEADING);
        assertThat(row().contributors()).isZero();

        roles.takeOff(owner, proposal.key(), drafting.persona(hidden, space));
        assertThat(page("/authors"))
                .contains(HEADING, "Whose they are is not told")
                .doesNotContain("Rowan", "Family");
        roles.takeOff(owner, proposal.key(), drafting.persona(shown, space));
        assertThat(row().authors()).isEqualTo(1);
        assertThat(row().writers()).isEqualTo(3);
        assertThat(page("/authors"))
                .contains(HEADING, "Willow", "And of others, who do not show")
                .doesNotContain("Rowan", "Family");
        assertThat(page("")).contains("written by 3 people", "Words of 2 more people stand in it");
        assertThat(pages.as(people.person())
                        .get("/proposals?space=" + space.getSlug())
                        .body())
                .contains("written by 3 people");
    }

    @Test
    void whoWritesAsAMemberIsCountedAndNamedUnlessTheyHide() {
        Actor member = people.speaking(Map.of("lived", Visibility.SHOWN));
        places.join(member, space, "Hazel");
        roles.letMembers(owner, proposal.key(), Role.AUTHOR);
        scene.write(member, proposal, 1, WritingScene.MONTHLY, "lived");
        drafting.publish(owner, proposal);
        assertThat(page("/authors")).contains(HEADING, "Hazel").doesNotContain("And of others");
        assertThat(page("")).contains("written by 2 people");
        roles.invite(owner, proposal.key(), "Hazel", Role.READER);
        assertThat(row().writers()).isEqualTo(2);
    }

    @Test
    void whoseWordsAreAllGoneIsNoLongerAmongThem() {
        Actor author = scene.author(owner, space, proposal, Map.of("lived", Visibility.SHOWN), "Willow");
        scene.write(author, proposal, 1, WritingScene.MONTHLY, "lived");
        roles.takeOff(owner, proposal.key(), drafting.persona(author, space));
        assertThat(row().writers()).isEqualTo(2);
        scene.write(owner, proposal, 2, WritingScene.NAME, null);
        drafting.publish(owner, proposal);
        assertThat(row().writers()).isEqualTo(1);
        assertThat(page("/authors")).doesNotContain(HEADING, "Willow");
    }

    @Test
    void anyNumberOfThemTakesOneStatement() throws Exception {
        roles.letMembers(owner, proposal.key(), Role.AUTHOR);
        String text = WritingScene.NAME;
        for (int version = 1; version <= 4; version++) {
            Actor member = people.speaking(Map.of("lived", Visibility.SHOWN));
            places.join(member, space, "Member " + version);
            text = text + "\n\nCall member number " + version + ".";
            scene.write(member, proposal, version, text, "lived");
        }
        assertThat(authors.listContributors(proposal.id()))
                .extracting(ContributorRow::personaName)
                .containsExactly("Member 1", "Member 2", "Member 3", "Member 4");
        assertThat(statements.count(() -> authors.listContributors(proposal.id())))
                .isEqualTo(1);
    }

    private ProposalRow row() {
        return proposals.get(owner, proposal.key());
    }

    private String page(String which) {
        return pages.as(people.person())
                .get("/proposals/" + proposal.key() + "/" + proposal.slug() + which)
                .body();
    }
}
