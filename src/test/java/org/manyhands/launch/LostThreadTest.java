package org.manyhands.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LostThreadTest {
    @Test
    void onlyWhatTheServerDoesWithABrokenLineIsPassedOver() {
        assertThat(LostThread.isOfBrokenLine(thrownBy("org.apache.catalina.connector.InputBuffer$ReadHandlerImpl")))
                .isTrue();
        assertThat(LostThread.isOfBrokenLine(thrownBy("org.manyhands.coauthoring.LiveText")))
                .isFalse();
        assertThat(LostThread.isOfBrokenLine(new IllegalStateException())).isFalse();
    }

    private static Throwable thrownBy(String type) {
        NullPointerException failure = new NullPointerException();
        failure.setStackTrace(new StackTraceElement[] {new StackTraceElement(type, "run", null, 1)});
        return failure;
    }
}
