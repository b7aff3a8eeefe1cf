package org.manyhands.forums;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyhands.platform.errors.RuleViolation;

/** How numbers of posts and addresses of topics are read. */
class PlaceFormTest {
    @Test
    void whatIsTickedAndTypedIsChosenOnce() {
        PlaceForm form = new PlaceForm();
        form.setNumbers(List.of("3", "5"));
        form.setMore(" 5, 21-23 ;40، 7 – 8");
        assertThat(form.chosen()).containsExactly(3, 5, 7, 8, 21, 22, 23, 40);
    }

    @ParameterizedTest
    @ValueSource(strings = {"five", "1-9999999", "3-", "1-2-3"})
    void otherWordsAreNoNumbers(String typed) {
        PlaceForm form = new PlaceForm();
        form.setMore(typed);
        assertThatThrownBy(form::chosen)
                .isInstanceOfSatisfying(
                        RuleViolation.class, rule -> assertThat(rule.field()).isEqualTo("more"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/topics/abc123/some-title?page=2#post-41, abc123",
        "/topics/abc123,                                              abc123",
        "/es/topics/abc123/título,                                    abc123",
    })
    void theAddressOfATopicIsReadAsItIsCopied(String typed, String key) {
        PlaceForm form = new PlaceForm();
        form.setInto(typed);
        assertThat(form.key()).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc123", "/posts/abc123", "https://example.org/"})
    void otherAddressesAreNone(String typed) {
        PlaceForm form = new PlaceForm();
        form.setInto(typed);
        assertThatThrownBy(form::key).isInstanceOf(RuleViolation.class).hasMessage("forums.merge.no-address");
    }
}
