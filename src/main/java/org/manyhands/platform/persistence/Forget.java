package org.manyhands.platform.persistence;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says how long the rows of an entity are kept, beside the fields that it depends on. Every night the older ones go. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Forget {
    /** When a row {@code x} is no longer needed, as a JPQL condition that knows {@code :limit}. */
    String when();

    /** How many days before now the limit is. */
    int days();

    /** The one attribute that is emptied, where the row itself stays; by default the row goes. */
    String only() default "";
}
