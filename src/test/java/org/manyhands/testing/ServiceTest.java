package org.manyhands.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs a {@code *ServiceIT} inside the server, in the one deployment that all of them share. Each test method is a request
 * of its own and holds a transaction only where it asks for one ({@link Tx}). The database is shared too: tests make
 * what they need under fresh names and count only what is theirs.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ArquillianExtension.class)
public @interface ServiceTest {}
