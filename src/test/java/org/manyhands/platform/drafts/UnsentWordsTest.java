package org.manyhands.platform.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnsentWordsTest {
    private static final String LONG = "One call a month would have helped me more than the seventh letter did.";

    @Test
    void whatSomebodyWroteIsGivenBackInItsOrder() {
        Map<String, String[]> form = new LinkedHashMap<>();
        form.put("title", new String[] {"One call"});
        form.put("reply:text", new String[] {LONG});
        form.put("clause", new String[] {"first line\r\nsecond line"});

        assertThat(UnsentWords.in(form)).containsExactly(LONG, "first line\r\nsecond line");
    }

    @Test
    void passwordsAndWhatThePageItselfSentAreNot() {
        Map<String, String[]> form = Map.of(
                "join:password", new String[] {LONG},
                "newPassword", new String[] {LONG},
                "jakarta.faces.ViewState", new String[] {LONG + "\n"},
                "form-token", new String[] {LONG},
                "key", new String[] {"a".repeat(200)});

        assertThat(UnsentWords.in(form)).isEmpty();
    }
}
