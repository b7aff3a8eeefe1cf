package org.manyhands.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules 3 and 6, the shape of single classes: entities with verbs, plain names, no needless interfaces, no lost events. */
class ShapesTest {
    private static final Pattern BANNED_NAME =
            Pattern.compile("^Default[A-Z].*|.*(Impl|Manager|Managers|Utils?|Utilities|Helpers?|DTO|Dto)$");
    private static final Pattern SETTER = Pattern.compile("set[A-Z].*");
    private static final List<String> INJECTED =
            List.of("jakarta.inject.Inject", "jakarta.persistence.PersistenceContext", "jakarta.annotation.Resource");

    @Test
    void entitiesCallNobody() {
        Report.none("Entities that reach out", reachingEntities(House.real()));
        assertThat(reachingEntities(House.broken())).anyMatch(line -> line.contains("forums.Topic ->"));
    }

    @Test
    void entitiesHaveVerbsNotSetters() {
        Report.none("Public setters of entities", setters(House.real()));
        assertThat(setters(House.broken())).anyMatch(line -> line.contains("Topic.setState"));
    }

    @Test
    void namesSayWhatThingsAre() {
        Report.none("Banned names", bannedNames(House.real()));
        assertThat(bannedNames(House.broken())).anyMatch(line -> line.endsWith("TopicManager"));
    }

    @Test
    void interfacesHaveMoreThanOneImplementation() {
        Report.none("Interfaces with one implementation, of the same feature", lonelyInterfaces(House.real()));
        assertThat(lonelyInterfaces(House.broken()))
                .anyMatch(line -> line.endsWith("forums.Greeter"))
                .noneMatch(line -> line.endsWith("accounts.Greeting"));
    }

    @Test
    void injectedFieldsCanBeSetByTests() {
        Report.none("Private injected fields", privateInjections(House.real()));
        assertThat(privateInjections(House.broken())).anyMatch(line -> line.contains("TopicPage.service"));
    }

    @Test
    void eventsStayInTheTransaction() {
        Report.none("fireAsync, which the transaction does not hold", asyncEvents(House.real()));
        assertThat(asyncEvents(House.broken())).anyMatch(line -> line.contains("TopicService"));
    }

    private static List<String> reachingEntities(House house) {
        return House.pairs(house.all()
                .filter(House::isEntity)
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(link -> isBeyondAnEntity(House.base(link.getTargetClass()))));
    }

    private static boolean isBeyondAnEntity(JavaClass target) {
        return Stream.of("Service", "Queries", "Page").anyMatch(kind -> House.isKind(target, kind))
                || Stream.of("jakarta.inject", "jakarta.enterprise", "jakarta.faces")
                        .anyMatch(target.getPackageName()::startsWith)
                || target.getName().equals("jakarta.persistence.EntityManager");
    }

    private static List<String> setters(House house) {
        return house.all()
                .filter(House::isEntity)
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> SETTER.matcher(method.getName()).matches())
                .map(JavaMethod::getFullName)
                .toList();
    }

    private static List<String> bannedNames(House house) {
        return house.all()
                .filter(type -> BANNED_NAME.matcher(type.getSimpleName()).matches())
                .map(JavaClass::getName)
                .toList();
    }

    /** A plug-in is an interface of a lower tier that a higher one implements; the platform's all are such. */
    private static List<String> lonelyInterfaces(House house) {
        return house.ofFeatures()
                .filter(type -> type.isInterface() && !type.isAnnotation())
                .filter(type -> {
                    Set<JavaClass> own = type.getAllSubclasses();
                    return own.size() == 1
                            && house.featureOf(own.iterator().next()).equals(house.featureOf(type));
                })
                .map(JavaClass::getName)
                .toList();
    }

    private static List<String> privateInjections(House house) {
        return house.all()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> INJECTED.stream().anyMatch(field::isAnnotatedWith))
                .filter(field -> field.getModifiers().contains(JavaModifier.PRIVATE))
                .map(JavaField::getFullName)
                .toList();
    }

    private static List<String> asyncEvents(House house) {
        return house.all()
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .filter(access -> access.getName().equals("fireAsync"))
                .map(JavaAccess::getDescription)
                .toList();
    }
}
