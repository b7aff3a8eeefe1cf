package org.manyhands.coauthoring;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** What a service tells of changed texts, where no container passes it on. */
record Changes(Consumer<TextChanged> ear) implements Event<TextChanged> {
    @Override
    public void fire(TextChanged changed) {
        ear.accept(changed);
    }

    @Override
    public <U extends TextChanged> CompletionStage<U> fireAsync(U changed) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends TextChanged> CompletionStage<U> fireAsync(U changed, NotificationOptions options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Event<TextChanged> select(Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends TextChanged> Event<U> select(Class<U> type, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends TextChanged> Event<U> select(TypeLiteral<U> type, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }
}
