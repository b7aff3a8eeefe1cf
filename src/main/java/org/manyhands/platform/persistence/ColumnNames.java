package org.manyhands.platform.persistence;

import java.lang.reflect.Field;
import java.sql.Types;
import java.time.Instant;
import java.util.Locale;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.sessions.Session;

/**
 * Maps {@code createdAt} to {@code created_at}, so that tables read well and entities need no column names, and tells the
 * driver what instants are.
 */
public final class ColumnNames {
    private ColumnNames() {}

    /** Settles the columns of all plain attributes; those that have a name of their own keep it. */
    static void apply(Session session) {
        for (ClassDescriptor descriptor : session.getDescriptors().values()) {
            for (DatabaseMapping mapping : descriptor.getMappings()) {
                DatabaseField field = mapping.getField();
                String attribute = mapping.getAttributeName();
                if (!mapping.isDirectToFieldMapping()) {
                    continue;
                }
                if (field.getName().equalsIgnoreCase(attribute)) {
                    field.setName(snake(attribute));
                }
                if (typeOf(descriptor.getJavaClass(), attribute) == Instant.class) {
                    // Or an empty instant would reach PostgreSQL as a text, which it refuses.
                    field.setSqlType(Types.TIMESTAMP_WITH_TIMEZONE);
                }
            }
        }
    }

    private static Class<?> typeOf(Class<?> entity, String attribute) {
        for (Class<?> kind = entity; kind != null; kind = kind.getSuperclass()) {
            for (Field field : kind.getDeclaredFields()) {
                if (field.getName().equals(attribute)) {
                    return field.getType();
                }
            }
        }
        return null;
    }

    /** The column of an attribute. */
    public static String snake(String attribute) {
        return attribute.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }
}
