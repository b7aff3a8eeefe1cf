package org.manyhands.platform.ui;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Lets pages read rows as {@code #{row.title}}: expression language 5 sees no properties in records, the next one does. */
public class RecordResolver extends ELResolver {
    private final Map<Class<?>, Map<String, Optional<Method>>> accessors = new ConcurrentHashMap<>();

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        Optional<Method> accessor = accessor(base, property);
        if (accessor.isEmpty()) {
            return null;
        }
        try {
            Object value = accessor.get().invoke(base);
            context.setPropertyResolved(base, property);
            return value;
        } catch (ReflectiveOperationException e) {
            throw new ELException(e);
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        accessor(base, property).ifPresent(accessor -> context.setPropertyResolved(base, property));
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (accessor(base, property).isPresent()) {
            throw new PropertyNotWritableException(String.valueOf(property));
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        accessor(base, property).ifPresent(accessor -> context.setPropertyResolved(base, property));
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }

    /** The record's component of that name, or a question that it answers without arguments, such as {@code isOpen}. */
    private Optional<Method> accessor(Object base, Object property) {
        if (!(base instanceof Record) || property == null) {
            return Optional.empty();
        }
        return accessors
                .computeIfAbsent(base.getClass(), kind -> new ConcurrentHashMap<>())
                .computeIfAbsent(property.toString(), name -> find(base.getClass(), name));
    }

    private static Optional<Method> find(Class<?> kind, String name) {
        String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return Stream.of(name, "is" + capital, "get" + capital)
                .flatMap(candidate -> Arrays.stream(kind.getMethods())
                        .filter(method -> method.getName().equals(candidate) && method.getParameterCount() == 0))
                .filter(Method::trySetAccessible)
                .findFirst();
    }
}
