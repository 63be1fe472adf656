package io.baton.contracts.binding;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** How a record is read, worked out once per type. */
final class RecordShape implements ValueReader {
    private static final Map<Class<?>, RecordShape> SHAPES = new ConcurrentHashMap<>();

    private final List<Component> components;
    private final MethodHandle constructor;

    private record Component(String name, boolean required, List<Constraint> constraints, ValueReader reader) {}

    private RecordShape(Class<?> type) {
        RecordComponent[] declared = type.getRecordComponents();
        components = Stream.of(declared)
                .map(component -> new Component(
                        component.getName(),
                        Constraint.required(component),
                        Constraint.of(component),
                        ValueReader.of(component.getGenericType())))
                .toList();
        constructor = constructor(type, declared);
    }

    static RecordShape of(Class<?> type) {
        RecordShape known = SHAPES.get(type);
        if (known == null) {
            known = new RecordShape(type);
            SHAPES.put(type, known);
        }
        return known;
    }

    @Override
    public Object read(JsonNode node, String pointer, List<Violation> violations) {
        if (!node.isObject()) {
            violations.add(new Violation(pointer, "must be an object", ValueReader.shown(node)));
            return null;
        }
        int before = violations.size();
        Object[] values = new Object[components.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = component(components.get(i), node, pointer, violations);
        }
        return violations.size() == before ? instance(values, pointer, violations) : null;
    }

    private static Object component(Component component, JsonNode node, String pointer, List<Violation> violations) {
        JsonNode field = node.get(component.name());
        String place = pointer + "/" + component.name();
        if (field == null || field.isNull()) {
            if (component.required()) {
                violations.add(new Violation(place, "is required", null));
            }
            return null;
        }
        int before = violations.size();
        Object value = component.reader().read(field, place, violations);
        if (violations.size() == before) {
            component.constraints().forEach(constraint -> constraint
                    .violation(value)
                    .ifPresent(message -> violations.add(new Violation(place, message, ValueReader.shown(field)))));
        }
        return value;
    }

    private Object instance(Object[] values, String pointer, List<Violation> violations) {
        try {
            return constructor.invokeExact(values);
        } catch (InvalidInputException e) {
            e.violations().forEach(violation -> violations.add(violation.below(pointer)));
            return null;
        } catch (Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("a record's constructor refused what its constraints allow", e);
        }
    }

    private static MethodHandle constructor(Class<?> type, RecordComponent[] declared) {
        Class<?>[] types = Stream.of(declared).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(types);
            return MethodHandles.publicLookup()
                    .unreflectConstructor(canonical)
                    .asSpreader(Object[].class, declared.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " must be a public record", e);
        }
    }
}
