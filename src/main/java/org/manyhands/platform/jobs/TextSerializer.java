package org.manyhands.platform.jobs;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import java.nio.charset.StandardCharsets;

/** Keeps a job's payload as the text that it is; no Java serialisation comes near the database. */
class TextSerializer implements Serializer {
    @Override
    public byte[] serialize(Object data) {
        return data == null ? null : data.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public <T> T deserialize(Class<T> kind, byte[] bytes) {
        return bytes == null ? null : kind.cast(new String(bytes, StandardCharsets.UTF_8));
    }
}
