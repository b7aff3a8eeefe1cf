package org.manyhands.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rule 2: a feature shows its neighbours its verbs, its reads and its words, and keeps the rest to itself. */
class FeatureWallsTest {
    private static final List<String> DOORS = List.of("Service", "Queries", "Permissions", "Row");

    /** Features that may fill in another's forms, each with its reason. */
    private static final Map<String, String> FILL_IN_FORMS = Map.of(
            "demo", "the demonstration does by the services what people do by the forms",
            "forums", "what words deal with is said in the form in which they are written",
            "demands", "an office that no source knows is entered where it is asked for something",
            "progress", "a draft is read and signed off where it is published");

    @Test
    void featuresAreEnteredByTheirDoors() {
        Report.none("Reached behind a feature's wall", behindWalls(House.real()));
        assertThat(behindWalls(House.broken()))
                .anyMatch(line -> line.contains("home.HomePage -> ") && line.contains("forums.TopicForm"))
                .anyMatch(line -> line.contains("proposals.ProposalService -> ") && line.contains("forums.Topic "))
                .noneMatch(line -> line.contains("forums.TopicRow"))
                .noneMatch(line -> line.contains("home.HomePage -> ") && line.contains("forums.Topic "));
    }

    private static List<String> behindWalls(House house) {
        return House.pairs(house.acrossFeatures()
                .filter(link -> !house.featureOf(link.getTargetClass()).equals(House.PLATFORM))
                .filter(link -> House.isKnown(house.featureOf(link.getTargetClass())))
                .filter(link -> !isDoor(house, link)));
    }

    private static boolean isDoor(House house, Dependency link) {
        JavaClass target = House.base(link.getTargetClass());
        if (target.getSimpleName().endsWith("Form")) {
            return FILL_IN_FORMS.containsKey(house.featureOf(link.getOriginClass()));
        }
        boolean lower = House.isBelow(house.featureOf(target), house.featureOf(link.getOriginClass()));
        return DOORS.stream().anyMatch(door -> target.getSimpleName().endsWith(door))
                || Stream.of(target.isRecord(), target.isEnum(), target.isAnnotation())
                        .anyMatch(Boolean::booleanValue)
                || (lower && (House.isEntity(target) || target.isInterface() || isFrame(target)));
    }

    /** What pages about one subject have in common, where several features give that subject pages. */
    private static boolean isFrame(JavaClass target) {
        return target.getSimpleName().endsWith("Section")
                && target.getModifiers().contains(JavaModifier.ABSTRACT);
    }
}
