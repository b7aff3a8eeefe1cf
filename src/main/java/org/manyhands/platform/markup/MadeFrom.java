package org.manyhands.platform.markup;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says of an attribute of {@link SafeHtml} what it is made from, so that it can be made again. */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface MadeFrom {
    /** The column that holds the CommonMark, or an SQL expression for it, in terms of the entity's table. */
    String value();
}
