package org.manyhands.platform.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.security.Actor;
import org.manyhands.proposals.WriteForm;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;

/** What is kept of a form comes back whole. */
@ServiceTest
class DraftServiceIT {
    @Inject
    DraftService drafts;

    @Inject
    People people;

    @Test
    void theLongestTextComesBackWhole() throws Exception {
        Actor writer = people.person();
        String form = "write:" + Keys.random();
        int longest = WriteForm.class
                .getDeclaredField("source")
                .getAnnotation(Size.class)
                .max();
        Map<String, String> words = Map.of("source", "ä".repeat(longest) + " and an end", "note", "A \"word\"\n");
        drafts.keep(writer, form, words);
        assertThat(drafts.find(writer, Set.of(form)).get(form).words()).isEqualTo(words);
        assertThat(drafts.find(people.person(), Set.of(form))).isEmpty();
    }
}
