package org.manyhands.forums;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that were kept are read again, whatever else was kept with them. */
class ReplyFormTest {
    @ParameterizedTest
    @ValueSource(strings = {"zz", "", "-1", "1.5", "99999999999999", "3\n4"})
    void whatIsNoNumberAnswersNoPost(String replyTo) {
        ReplyForm form = begin(replyTo);
        assertThat(form.getReplyTo()).isNull();
        assertThat(form.getText()).isEqualTo("Kept");
        assertThat(form.post().replyTo()).isNull();
    }

    @Test
    void aNumberIsTakenUp() {
        assertThat(begin("41").post().replyTo()).isEqualTo(41);
    }

    private static ReplyForm begin(String replyTo) {
        ReplyForm form = new ReplyForm();
        form.begin(Map.of("text", "Kept", "replyTo", replyTo), List.of());
        return form;
    }
}
