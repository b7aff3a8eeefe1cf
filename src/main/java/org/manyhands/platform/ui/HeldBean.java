package org.manyhands.platform.ui;

import jakarta.enterprise.inject.spi.CDI;

/**
 * A bean that classes of Faces' own making ask for at every request. What the container gives is the same for all
 * requests, and asking it walks through the stack each time.
 *
 * @param <T> the bean, of a normal scope
 */
final class HeldBean<T> {
    private final Class<T> type;
    private volatile T bean;

    HeldBean(Class<T> type) {
        this.type = type;
    }

    T get() {
        if (bean == null) {
            bean = CDI.current().select(type).get();
        }
        return bean;
    }
}
