package org.manyhands.spaces;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of personas: tidy, and not to be taken for one another. */
class PersonaTest {
    private static final Instant THEN = Instant.parse("2026-05-03T18:20:00Z");

    @Test
    void blanksAreTidied() {
        assertThat(new Persona(null, null, "  Second \t\u00a0 Thermos ").getName())
                .isEqualTo("Second Thermos");
    }

    @Test
    void unseenCharactersAreDropped() {
        assertThat(Persona.tidy("Wil\u200blow\u202e")).isEqualTo("Willow");
        assertThat(Persona.tidy("\u200b\u2060")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"علی\u200cرضا", "Ñandú", "Zoë", "李雷", "Mrs Teapot", "A father from the coast"})
    void namesOfAllScriptsStay(String name) {
        assertThat(Persona.tidy(name)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "Willow, willow",
        "Willow, WILLOW",
        "Willow, ' Willow '",
        "Leila, L\u0435il\u0430",
        "Lea1, Leal",
        "Marek, rnarek",
        "Noor, N\u03bf\u03bfr"
    })
    void namesThatLookAlikeAreOne(String one, String other) {
        assertThat(Persona.looks(one)).isEqualTo(Persona.looks(other));
    }

    @ParameterizedTest
    @CsvSource({"Willow, Willows", "Noor, Nora", "Theo, Theo V."})
    void otherNamesAreOthers(String one, String other) {
        assertThat(Persona.looks(one)).isNotEqualTo(Persona.looks(other));
    }

    @Test
    void looksFitTheirColumn() {
        assertThat(Persona.looks("\ufdfa".repeat(Persona.LONGEST))).hasSizeLessThanOrEqualTo(240);
    }

    @Test
    void keysHaveNothingInCommon() {
        assertThat(new Persona(null, null, "Willow").getPublicKey())
                .isNotEqualTo(new Persona(null, null, "Willow").getPublicKey());
    }

    @Test
    void theFirstDayAsAMemberCounts() {
        Persona persona = new Persona(null, null, "Willow");
        assertThat(persona.getJoinedAt()).isNull();
        persona.joined(THEN);
        persona.joined(THEN.plusSeconds(60));
        assertThat(persona.getJoinedAt()).isEqualTo(THEN);
    }
}
