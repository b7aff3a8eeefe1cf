package org.manyhands.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.transaction.Transactional;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.OpenToAll;

/** Rule 4: nothing changes in nobody's name or unasked; rule 6: nothing is told from inside an entity's life cycle. */
class ActorFirstTest {
    private static final List<String> LIFE_CYCLE =
            List.of("PrePersist", "PostPersist", "PreUpdate", "PostUpdate", "PreRemove", "PostRemove", "PostLoad");

    private static final Set<String> READING = Set.of("canRead", "requireCanRead", "canSee", "requireCanSee");
    private static final Set<String> CHANGES =
            Set.of("EntityManager.persist", "EntityManager.remove", "EntityManager.merge", "ActivityLog.record");

    @Test
    void serviceMethodsTakeTheActorAndAskPermission() {
        Report.none("Service methods open to anybody", unguarded(House.real()));
        assertThat(unguarded(House.broken()))
                .anyMatch(line -> line.contains("TopicService.close") && line.contains("Actor"))
                .anyMatch(line -> line.contains("TopicService.reopen") && line.contains("permission"))
                .anyMatch(line -> line.contains("TopicService.rename") && line.contains("reading"))
                .anyMatch(line -> line.contains("TopicService.pin") && line.contains("late"))
                .anyMatch(line -> line.contains("TopicService.count") && line.contains("reason"))
                .noneMatch(line -> line.contains("TopicService.open("))
                .noneMatch(line -> line.contains("TopicService.move("))
                .noneMatch(line -> line.contains("TopicService.read("));
    }

    @Test
    void entityListenersFireNothing() {
        Report.none("Events from an entity's life cycle", talkativeListeners(House.real()));
        assertThat(talkativeListeners(House.broken())).anyMatch(line -> line.contains("TopicListener"));
    }

    private static List<String> unguarded(House house) {
        return house.all()
                .filter(type -> type.getSimpleName().endsWith("Service") && !type.isInterface())
                .flatMap(type -> type.getMethods().stream())
                .filter(ActorFirstTest::isVerb)
                .flatMap(method -> complaints(method).stream())
                .sorted()
                .toList();
    }

    private static boolean isVerb(JavaMethod method) {
        Set<JavaModifier> modifiers = method.getModifiers();
        return modifiers.contains(JavaModifier.PUBLIC)
                && !modifiers.contains(JavaModifier.SYNTHETIC)
                && !modifiers.contains(JavaModifier.BRIDGE);
    }

    private static List<String> complaints(JavaMethod method) {
        List<String> found = new ArrayList<>();
        String name = method.getOwner().getSimpleName() + "." + method.getName() + "() in "
                + method.getOwner().getPackageName();
        if (method.isAnnotatedWith(OpenToAll.class)) {
            if (method.getAnnotationOfType(OpenToAll.class).reason().isBlank()) {
                found.add(name + " gives no reason for @OpenToAll");
            }
            return found;
        }
        List<JavaClass> parameters = method.getRawParameterTypes();
        if (parameters.isEmpty() || !parameters.get(0).isEquivalentTo(Actor.class)) {
            found.add(name + " does not take the Actor first");
        }
        Set<String> asked = permissions(method);
        if (asked.isEmpty()) {
            found.add(name + " asks no permission and is not marked @OpenToAll");
        } else if (isChange(method) && asked.stream().allMatch(READING::contains)) {
            found.add(name
                    + " changes something and asks only whether the actor may read: reading is no leave to change");
        }
        if (isChange(method) && firstChange(method) < firstQuestion(method)) {
            found.add(name + " asks its permission late, after a change");
        }
        return found;
    }

    private static boolean isChange(JavaMethod method) {
        return method.isAnnotatedWith(Transactional.class);
    }

    /** The line of the first call that stores or removes something. */
    private static int firstChange(JavaMethod method) {
        return method.getMethodCallsFromSelf().stream()
                .filter(call -> CHANGES.contains(call.getTargetOwner().getSimpleName() + "." + call.getName()))
                .mapToInt(JavaAccess::getLineNumber)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** The line of the first call that asks a permission, itself or within the class. */
    private static int firstQuestion(JavaMethod method) {
        return method.getAccessesFromSelf().stream()
                .filter(access ->
                        isPermission(access) || !permissionsOf(access, method).isEmpty())
                .mapToInt(JavaAccess::getLineNumber)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static Set<String> permissionsOf(JavaAccess<?> access, JavaMethod method) {
        return within(access, method).map(ActorFirstTest::permissions).orElse(Set.of());
    }

    private static boolean isPermission(JavaAccess<?> access) {
        return access.getTargetOwner().getSimpleName().endsWith("Permissions");
    }

    private static Optional<JavaCodeUnit> within(JavaAccess<?> access, JavaCodeUnit unit) {
        return access.getTargetOwner().equals(unit.getOwner())
                        && access.getTarget().resolveMember().orElse(null) instanceof JavaCodeUnit called
                ? Optional.of(called)
                : Optional.empty();
    }

    /** The permissions that are asked; follows the calls within the class, lambdas and method references included. */
    private static Set<String> permissions(JavaCodeUnit verb) {
        Set<String> asked = new HashSet<>();
        Set<JavaCodeUnit> seen = new HashSet<>();
        Deque<JavaCodeUnit> open = new ArrayDeque<>(List.of(verb));
        while (!open.isEmpty()) {
            JavaCodeUnit unit = open.pop();
            if (!seen.add(unit)) {
                continue;
            }
            for (JavaAccess<?> access : unit.getAccessesFromSelf()) {
                if (isPermission(access)) {
                    asked.add(access.getName());
                }
                within(access, unit).ifPresent(open::push);
            }
        }
        return asked;
    }

    private static List<String> talkativeListeners(House house) {
        return House.pairs(house.all()
                .filter(type -> type.getMethods().stream().anyMatch(ActorFirstTest::isLifeCycle))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(link -> link.getTargetClass().getPackageName().startsWith("jakarta.enterprise")));
    }

    private static boolean isLifeCycle(JavaMethod method) {
        return LIFE_CYCLE.stream().anyMatch(mark -> method.isAnnotatedWith("jakarta.persistence." + mark));
    }
}
