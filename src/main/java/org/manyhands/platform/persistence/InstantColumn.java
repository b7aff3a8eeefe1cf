package org.manyhands.platform.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * Keeps an instant in a {@code timestamp with time zone}; Jakarta Persistence 3.1 does not know instants yet. PostgreSQL's
 * driver hands a timestamp back, H2's a time with its offset, so the column's type is left open.
 */
@Converter(autoApply = true)
public class InstantColumn implements AttributeConverter<Instant, Object> {
    @Override
    public Object convertToDatabaseColumn(Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    @Override
    public Instant convertToEntityAttribute(Object column) {
        if (column instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        return column == null ? null : ((Timestamp) column).toInstant();
    }
}
