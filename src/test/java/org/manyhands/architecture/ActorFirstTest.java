package org.manyhands.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.OpenToAll;

/** Rule 4: nothing changes in nobody's name or unasked; rule 6: nothing is told from inside an entity's life cycle. */
class ActorFirstTest {
    private static final List<String> LIFE_CYCLE =
            List.of("PrePersist", "PostPersist", "PreUpdate", "PostUpdate", "PreRemove", "PostRemove", "PostLoad");

    @Test
    void serviceMethodsTakeTheActorAndAskPermission() {
        Report.none("Service methods open to anybody", unguarded(House.real()));
        assertThat(unguarded(House.broken()))
                .anyMatch(line -> line.contains("TopicService.close") && line.contains("Actor"))
                .anyMatch(line -> line.contains("TopicService.reopen") && line.contains("permission"))
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
        if (!asksPermission(method)) {
            found.add(name + " asks no permission and is not marked @OpenToAll");
        }
        return found;
    }

    /** Follows the calls within the class, lambdas and method references included. */
    private static boolean asksPermission(JavaMethod method) {
        Set<JavaCodeUnit> seen = new HashSet<>();
        Deque<JavaCodeUnit> open = new ArrayDeque<>(List.of(method));
        while (!open.isEmpty()) {
            JavaCodeUnit unit = open.pop();
            if (!seen.add(unit)) {
                continue;
            }
            for (JavaAccess<?> access : unit.getAccessesFromSelf()) {
                if (access.getTargetOwner().getSimpleName().endsWith("Permissions")) {
                    return true;
                }
                if (access.getTargetOwner().equals(method.getOwner())
                        && access.getTarget().resolveMember().orElse(null) instanceof JavaCodeUnit called) {
                    open.push(called);
                }
            }
        }
        return false;
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
