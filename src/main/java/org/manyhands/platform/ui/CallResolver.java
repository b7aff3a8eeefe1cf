package org.manyhands.platform.ui;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Calls our own beans' methods from pages without a search through all their methods at every call, as the expression
 * language's own resolver does. What is overloaded, missing, or not ours is left to that one.
 */
public class CallResolver extends ELResolver {
    private static final String OURS = "org.manyhands.";

    private final Map<Class<?>, Map<Call, Optional<Method>>> methods = new ConcurrentHashMap<>();

    /** A name and a number of arguments. */
    private record Call(String name, int arguments) {}

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
        if (base == null
                || method == null
                || types != null
                || !base.getClass().getName().startsWith(OURS)) {
            return null;
        }
        Call call = new Call(method.toString(), arguments == null ? 0 : arguments.length);
        Optional<Method> found = methods.computeIfAbsent(base.getClass(), kind -> new ConcurrentHashMap<>())
                .computeIfAbsent(call, each -> find(base.getClass(), each));
        if (found.isEmpty()) {
            return null;
        }
        Object result = invoke(context, base, found.get(), arguments);
        context.setPropertyResolved(base, method);
        return result;
    }

    private static Object invoke(ELContext context, Object base, Method method, Object... arguments) {
        Object[] converted = new Object[method.getParameterCount()];
        for (int i = 0; i < converted.length; i++) {
            converted[i] = context.convertToType(arguments[i], method.getParameterTypes()[i]);
        }
        try {
            return method.invoke(base, converted);
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        }
    }

    private static Optional<Method> find(Class<?> kind, Call call) {
        List<Method> candidates = Arrays.stream(kind.getMethods())
                .filter(method -> method.getName().equals(call.name()))
                .filter(method -> method.getParameterCount() == call.arguments() && !method.isVarArgs())
                .toList();
        return candidates.size() == 1
                ? candidates.stream().filter(Method::trySetAccessible).findFirst()
                : Optional.empty();
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // properties are the business of others
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }
}
