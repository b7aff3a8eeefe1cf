package org.manyhands.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyhands.platform.errors.NotAllowed;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.Membership;
import org.manyhands.spaces.Space;
import org.manyhands.spaces.Standing;

/** The table of who may do what with a campaign. */
class CampaignPermissionsTest {
    /** Visitor, person, member, facilitator, organizer, owner; asked to organize, asked to sign off. */
    private enum Who {
        VISITOR,
        PERSON,
        MEMBER,
        FACILITATOR,
        ASKED,
        READER,
        ORGANIZER,
        OWNER,
        SUSPENDED_OWNER,
        OWNER_WHO_LEFT
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # who            | access  | state  | see   | organize | own   | sign off | answer | sign
            VISITOR          | PUBLIC  | ACTIVE | true  | false    | false | false    | false  | true
            PERSON           | PUBLIC  | ACTIVE | true  | false    | false | false    | false  | true
            MEMBER           | PUBLIC  | ACTIVE | true  | false    | false | false    | false  | true
            FACILITATOR      | PUBLIC  | ACTIVE | true  | false    | false | false    | false  | true
            ORGANIZER        | PUBLIC  | ACTIVE | true  | true     | false | false    | false  | true
            OWNER            | PUBLIC  | ACTIVE | true  | true     | true  | false    | false  | true
            SUSPENDED_OWNER  | PUBLIC  | ACTIVE | true  | false    | false | false    | false  | false
            OWNER_WHO_LEFT   | PUBLIC  | ACTIVE | true  | false    | false | false    | false  | true
            VISITOR          | PUBLIC  | DRAFT  | false | false    | false | false    | false  | false
            PERSON           | PUBLIC  | DRAFT  | false | false    | false | false    | false  | false
            MEMBER           | PUBLIC  | DRAFT  | false | false    | false | false    | false  | false
            FACILITATOR      | PUBLIC  | DRAFT  | false | false    | false | false    | false  | false
            ASKED            | PUBLIC  | DRAFT  | true  | false    | false | false    | true   | false
            READER           | PUBLIC  | DRAFT  | true  | false    | false | true     | false  | false
            ORGANIZER        | PUBLIC  | DRAFT  | true  | true     | false | false    | false  | false
            OWNER            | PUBLIC  | DRAFT  | true  | true     | true  | false    | false  | false
            READER           | PUBLIC  | ACTIVE | true  | false    | false | false    | false  | true
            VISITOR          | MEMBERS | ACTIVE | false | false    | false | false    | false  | false
            PERSON           | MEMBERS | ACTIVE | false | false    | false | false    | false  | false
            MEMBER           | MEMBERS | ACTIVE | true  | false    | false | false    | false  | true
            VISITOR          | CLOSED  | ACTIVE | false | false    | false | false    | false  | false
            PERSON           | CLOSED  | ACTIVE | false | false    | false | false    | false  | false
            MEMBER           | CLOSED  | ACTIVE | true  | false    | false | false    | false  | true
            SUSPENDED_OWNER  | CLOSED  | ACTIVE | false | false    | false | false    | false  | false
            OWNER_WHO_LEFT   | CLOSED  | ACTIVE | false | false    | false | false    | false  | false
            OWNER            | PUBLIC  | ENDED  | true  | true     | true  | false    | false  | false
            """)
    void whoMayDoWhat(
            Who who,
            Space.Access access,
            Campaign.State state,
            boolean see,
            boolean organize,
            boolean own,
            boolean signOff,
            boolean answer,
            boolean sign) {
        Actor actor = actor(who);
        CampaignStanding standing = standing(who, access, state);
        assertThat(CampaignPermissions.canSee(actor, standing)).as("see").isEqualTo(see);
        assertThat(CampaignPermissions.canOrganize(actor, standing))
                .as("organize")
                .isEqualTo(organize);
        assertThat(CampaignPermissions.canOwn(actor, standing)).as("own").isEqualTo(own);
        assertThat(CampaignPermissions.canSignOff(actor, standing))
                .as("sign off")
                .isEqualTo(signOff);
        assertThat(CampaignPermissions.canAnswer(actor, standing)).as("answer").isEqualTo(answer);
        assertThat(CampaignPermissions.canSign(actor, standing)).as("sign").isEqualTo(sign);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MEMBER      | false | false | false
            MEMBER      | true  | false | true
            MEMBER      | false | true  | true
            FACILITATOR | false | false | true
            PERSON      | true  | true  | false
            VISITOR     | true  | true  | false
            """)
    void whoMayBegin(Who who, boolean ownsAdopted, boolean manages, boolean may) {
        Standing space = space(who, Space.Access.PUBLIC);
        assertThat(CampaignPermissions.canBegin(actor(who), space, ownsAdopted, manages))
                .isEqualTo(may);
    }

    @Test
    void theOwnerIsNotTheSecondPerson() {
        CampaignStanding both = new CampaignStanding(
                space(Who.OWNER, Space.Access.PUBLIC), Campaign.State.DRAFT, true, true, false, true, false);
        assertThat(CampaignPermissions.canSignOff(actor(Who.OWNER), both)).isFalse();
    }

    @Test
    void whatIsNotSeenIsNotThere() {
        CampaignStanding draft = standing(Who.MEMBER, Space.Access.PUBLIC, Campaign.State.DRAFT);
        assertThatThrownBy(() -> CampaignPermissions.requireCanOrganize(actor(Who.MEMBER), draft))
                .isInstanceOf(NotFound.class);
        CampaignStanding active = standing(Who.MEMBER, Space.Access.PUBLIC, Campaign.State.ACTIVE);
        assertThatThrownBy(() -> CampaignPermissions.requireCanOrganize(actor(Who.MEMBER), active))
                .isInstanceOf(NotAllowed.class);
    }

    private static Actor actor(Who who) {
        return who == Who.VISITOR
                ? Actor.visitor()
                : Actor.person(1, "Robin", false, false, who == Who.SUSPENDED_OWNER);
    }

    private static CampaignStanding standing(Who who, Space.Access access, Campaign.State state) {
        boolean owner = who == Who.OWNER || who == Who.SUSPENDED_OWNER || who == Who.OWNER_WHO_LEFT;
        return new CampaignStanding(
                space(who, access),
                state,
                owner,
                owner || who == Who.ORGANIZER,
                who == Who.ASKED,
                who == Who.READER,
                false);
    }

    private static Standing space(Who who, Space.Access access) {
        boolean member = who != Who.VISITOR && who != Who.PERSON && who != Who.OWNER_WHO_LEFT;
        return new Standing(
                7L,
                access,
                member ? Membership.State.MEMBER : null,
                who == Who.FACILITATOR ? Membership.Role.FACILITATOR : Membership.Role.MEMBER,
                member ? 3L : null,
                "Robin",
                null);
    }
}
