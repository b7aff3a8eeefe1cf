package org.manyhands.platform.persistence;

import java.util.Locale;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.sessions.Session;

/** Maps {@code createdAt} to {@code created_at}, so that tables read well and entities need no column names. */
final class ColumnNames {
    private ColumnNames() {}

    /** Renames the columns of all plain attributes that have no name of their own. */
    static void apply(Session session) {
        for (ClassDescriptor descriptor : session.getDescriptors().values()) {
            for (DatabaseMapping mapping : descriptor.getMappings()) {
                DatabaseField field = mapping.getField();
                String attribute = mapping.getAttributeName();
                if (mapping.isDirectToFieldMapping() && field.getName().equalsIgnoreCase(attribute)) {
                    field.setName(snake(attribute));
                }
            }
        }
    }

    static String snake(String attribute) {
        return attribute.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }
}
