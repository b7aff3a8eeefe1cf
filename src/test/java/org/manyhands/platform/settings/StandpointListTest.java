package org.manyhands.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.settings.StandpointList.Item;

/** What people can speak as, stored as one text. */
class StandpointListTest {
    private static final Locale SPANISH = Locale.forLanguageTag("es");

    @Test
    void withoutAChoiceThereAreFive() {
        StandpointList list = StandpointList.read("");
        assertThat(list.all())
                .extracting(Item::code)
                .containsExactly("lived", "family", "professional", "leader", "ally");
        assertThat(list.all()).allMatch(item -> list.isOffered(item.code()));
        assertThat(list.content()).isEmpty();
    }

    @Test
    void comesBackAsItWasStored() {
        StandpointList list = new StandpointList(List.of(
                new Item("own-6", false, Map.of("en", "A = b", "es", "¿Qué?")),
                new Item("lived", true, Map.of()),
                new Item("ally", false, Map.of("ar", "مساندة"))));
        assertThat(list.content().lines()).hasSize(3);
        assertThat(StandpointList.read(list.content())).isEqualTo(list);
    }

    @Test
    void aNameIsInTheReadersLanguageElseInTheMainOne() {
        Item both = new Item("ally", false, Map.of("en", "Friend", "es", "Amistad"));
        assertThat(both.nameFor(SPANISH)).contains("Amistad");
        assertThat(both.nameFor(Locale.forLanguageTag("ar"))).contains("Friend");
        assertThat(new Item("ally", false, Map.of("es", "Amistad")).nameFor(Locale.ENGLISH))
                .isEmpty();
    }

    @Test
    void whatIsNotKnownIsNotOfferedAndComesLast() {
        StandpointList list = StandpointList.read("");
        assertThat(list.isOffered("own-6")).isFalse();
        assertThat(Stream.of("own-6", "ally", "lived").sorted(list.order())).containsExactly("lived", "ally", "own-6");
    }
}
