package org.manyhands.platform.jobs;

import jakarta.persistence.Table;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EntityType;
import java.lang.reflect.Field;
import org.manyhands.platform.markup.MadeFrom;
import org.manyhands.platform.markup.SafeHtml;
import org.manyhands.platform.persistence.ColumnNames;

/**
 * Where stored HTML stands.
 *
 * @param source the SQL expression of what it is made from
 */
record HtmlColumn(String table, String column, String source) {
    static boolean isOne(Attribute<?, ?> attribute) {
        return attribute.getJavaType() == SafeHtml.class;
    }

    static HtmlColumn of(EntityType<?> entity, Attribute<?, ?> attribute) {
        return new HtmlColumn(
                entity.getJavaType().getAnnotation(Table.class).name(),
                ColumnNames.snake(attribute.getName()),
                ((Field) attribute.getJavaMember())
                        .getAnnotation(MadeFrom.class)
                        .value());
    }

    /** Ids and sources of the rows that are of another policy than the present one. */
    String olderOnes() {
        return "select id, cast(" + source + " as varchar) from " + table + " where " + column + " not like ?1";
    }

    /** Puts a row's HTML down, unless somebody has written another in the meantime. */
    String renewal() {
        return "update " + table + " set " + column + " = ?1 where id = ?2 and " + column + " not like ?3";
    }
}
