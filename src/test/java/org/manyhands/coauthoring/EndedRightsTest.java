package org.manyhands.coauthoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.manyhands.platform.live.LiveCode;
import org.manyhands.platform.richtext.Schema;

/** Who may not write, or no longer, is told why. */
class EndedRightsTest extends WritersAtWork {
    @Test
    void whoIsSignedOutIsToldSoHoweverTheyLearnIt() throws InterruptedException {
        mayAnswer.release(1_000);
        OpenLine line = new OpenLine();
        Writer writer = welcomed(line, 1);
        line.signedOut = true;
        writers.take(writer, batch(1));
        assertThat(line.closed.take()).isEqualTo(LiveCode.SIGNED_OUT.getCode());
        OpenLine silent = new OpenLine();
        welcomed(silent, 2);
        silent.signedOut = true;
        writers.check();
        assertThat(silent.closed.take()).isEqualTo(LiveCode.SIGNED_OUT.getCode());
        OpenLine late = new OpenLine();
        Writer visitor = late.visitor();
        writers.enter(visitor);
        assertThat(late.closed.take()).isEqualTo(LiveCode.SIGNED_OUT.getCode());
        assertThat(late.words).isEmpty();
    }

    /** Their own page may be open beside it, in the same browser. */
    @Test
    void nobodyWritesOnThePageOfAnother() throws InterruptedException {
        mayAnswer.release(1_000);
        WriterFrame.Hello page =
                new WriterFrame.Hello(Schema.current().number(), "a".repeat(20), null, 0, PageOf.person("text", 1));
        OpenLine own = new OpenLine();
        Writer writer = own.writer(1);
        writers.enter(writer);
        writers.take(writer, page);
        assertThat(own.words.take()).contains("\"welcome\"");
        OpenLine next = new OpenLine();
        Writer other = next.writer(2);
        writers.enter(other);
        writers.take(other, page);
        assertThat(next.closed.take()).isEqualTo(LiveCode.SIGNED_OUT.getCode());
    }

    @Test
    void whoMayOnlyReadIsToldSo() throws InterruptedException {
        mayAnswer.release(1_000);
        OpenLine line = new OpenLine();
        Writer reader = line.writer(READER);
        writers.enter(reader);
        writers.take(reader, hello("r"));
        assertThat(line.closed.take()).isEqualTo(LiveCode.READING_ONLY.getCode());
    }
}
