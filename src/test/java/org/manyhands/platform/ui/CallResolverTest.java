package org.manyhands.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages call our beans' methods; what is not clearly meant is left to the expression language. */
class CallResolverTest {
    private final Context context = new Context();
    private final CallResolver resolver = new CallResolver();

    @Test
    void aMethodIsCalledWithItsArgumentsInTheTypesThatItWants() {
        assertThat(call(new Bean(), "twice", "21")).isEqualTo(42L);
        assertThat(context.isPropertyResolved()).isTrue();
        assertThat(call(new Bean(), "twice", "4")).isEqualTo(8L);
    }

    @Test
    void whatTheMethodThrowsIsTold() {
        assertThatThrownBy(() -> call(new Bean(), "fail"))
                .isInstanceOf(ELException.class)
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void overloadedMissingAndForeignMethodsAreLeftAlone() {
        assertThat(call(new Bean(), "said", "one")).isNull();
        assertThat(call(new Bean(), "twice", "1", "2")).isNull();
        assertThat(call(new Bean(), "absent")).isNull();
        assertThat(call(List.of("a"), "get", 0)).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    private Object call(Object base, String method, Object... arguments) {
        context.setPropertyResolved(false);
        return resolver.invoke(context, base, method, null, arguments);
    }

    /** Stands for a page's bean. */
    public static class Bean {
        public long twice(long number) {
            return 2 * number;
        }

        public void fail() {
            throw new IllegalStateException("no");
        }

        public String said(String word) {
            return word;
        }

        public String said(Object thing) {
            return thing.toString();
        }
    }

    /** Turns texts into numbers, which is all that is asked of it here. */
    private static final class Context extends ELContext {
        @Override
        public <T> T convertToType(Object value, Class<T> type) {
            Object converted = type == long.class ? Long.valueOf(value.toString()) : value;
            @SuppressWarnings("unchecked")
            T wanted = (T) converted;
            return wanted;
        }

        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
