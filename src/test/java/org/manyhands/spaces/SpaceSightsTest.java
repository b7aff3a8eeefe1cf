package org.manyhands.spaces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.manyhands.spaces.Space.Access;
import org.manyhands.spaces.SpaceSights.Part;
import org.manyhands.spaces.SpaceSights.Viewer;

/** The table of who sees what of a space has a line for everything, and means what it should. */
class SpaceSightsTest {
    @ParameterizedTest
    @EnumSource(Access.class)
    void everyPartHasItsLine(Access access) {
        for (Part part : Part.values()) {
            assertThat(EnumSet.allOf(Viewer.class))
                    .as(access + " " + part)
                    .anyMatch(viewer -> SpaceSights.sees(access, part, Set.of(viewer)));
        }
    }

    @ParameterizedTest
    @EnumSource(Access.class)
    void whoReadsTheContentKnowsOfTheSpace(Access access) {
        for (Viewer viewer : Viewer.values()) {
            if (SpaceSights.sees(access, Part.CONTENT, Set.of(viewer))) {
                assertThat(SpaceSights.sees(access, Part.NAME, Set.of(viewer))).isTrue();
            }
        }
    }

    @Test
    void anOfficeOpensNoClosedSpace() {
        List<Viewer> offices = List.of(Viewer.PERSON, Viewer.MODERATOR, Viewer.ADMINISTRATOR, Viewer.SUSPENDED);
        assertThat(SpaceSights.sees(Access.CLOSED, Part.CONTENT, offices)).isFalse();
        assertThat(SpaceSights.sees(Access.CLOSED, Part.NAME, offices)).isFalse();
        assertThat(SpaceSights.sees(Access.MEMBERS, Part.CONTENT, offices)).isFalse();
    }

    @Test
    void whoIsSeveralSeesWhatAnyOfThemSees() {
        assertThat(SpaceSights.sees(Access.CLOSED, Part.CONTENT, Set.of(Viewer.PERSON, Viewer.MEMBER)))
                .isTrue();
        assertThat(SpaceSights.sees(Access.CLOSED, Part.CONTENT, Set.of())).isFalse();
    }
}
