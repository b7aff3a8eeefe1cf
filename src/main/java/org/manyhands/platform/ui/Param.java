package org.manyhands.platform.ui;

import jakarta.enterprise.util.Nonbinding;
import jakarta.inject.Qualifier;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the address of the page names, by the field's name; null where it is not named or empty. */
@Qualifier
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Param {
    /** What it is called in the address, unless as the field. */
    @Nonbinding
    String name() default "";
}
