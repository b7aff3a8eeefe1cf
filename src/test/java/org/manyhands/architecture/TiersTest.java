package org.manyhands.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rule 1: features call down the tiers and never in a circle; the launcher stands apart. */
class TiersTest {
    /** Features of one tier that may talk, each with its reason. */
    private static final List<Pair> PAIRS = List.of(new Pair(
            "proposals", "forums", "every proposal has a discussion, which is a topic with all that topics can do"));

    private record Pair(String from, String to, String reason) {}

    @Test
    void everyPackageIsAFeatureOfATier() {
        Report.none("Packages that no tier knows: enter them in House.TIERS", strangers(House.real()));
        assertThat(strangers(House.broken())).anyMatch(line -> line.contains("gadgets"));
    }

    @Test
    void featuresCallDown() {
        Report.none("Calls up the tiers or across one", upward(House.real()));
        assertThat(upward(House.broken()))
                .anyMatch(line -> line.contains("platform.ForumClock ->"))
                .anyMatch(line -> line.contains("accounts.AccountService ->"))
                .anyMatch(line -> line.contains("campaigns.CampaignQueries ->") && line.contains("forums.TopicQueries"))
                .anyMatch(
                        line -> line.contains("campaigns.CampaignQueries ->") && line.contains("demands.DemandQueries"))
                .noneMatch(line -> line.contains("proposals.ProposalService ->"));
    }

    @Test
    void everyPairHasAReason() {
        assertThat(PAIRS).allSatisfy(pair -> {
            assertThat(pair.reason()).isNotBlank();
            assertThat(House.rank(pair.from())).isEqualTo(House.rank(pair.to()));
        });
    }

    @Test
    void featuresFormNoCircle() {
        noCircle(House.real()).check(House.real().classes());
        assertThat(noCircle(House.broken()).evaluate(House.broken().classes()).hasViolation())
                .isTrue();
    }

    @Test
    void onlyTheLauncherKnowsTheServer() {
        Report.none("fish.payara outside the launcher", serverTypes(House.real()));
        assertThat(serverTypes(House.broken())).anyMatch(line -> line.contains("forums.ServerClock"));
    }

    @Test
    void theLauncherStandsApart() {
        Report.none("The launcher is outside the application", launcherTies(House.real()));
        assertThat(launcherTies(House.broken()))
                .anyMatch(line -> line.contains("launch.Main ->"))
                .anyMatch(line -> line.contains("-> " + House.broken().root() + ".launch.Main"));
    }

    private static List<String> strangers(House house) {
        return house.all()
                .map(house::featureOf)
                .filter(feature -> !House.isKnown(feature) && !feature.equals(House.LAUNCH))
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> upward(House house) {
        return House.pairs(house.acrossFeatures().filter(link -> !isDown(house, link)));
    }

    private static boolean isDown(House house, Dependency link) {
        String from = house.featureOf(link.getOriginClass());
        String to = house.featureOf(link.getTargetClass());
        if (!House.isKnown(from) || !House.isKnown(to)) {
            return true; // reported by the rules on strangers and on the launcher
        }
        return House.isBelow(to, from)
                || PAIRS.stream()
                        .anyMatch(pair -> pair.from().equals(from) && pair.to().equals(to));
    }

    private static ArchRule noCircle(House house) {
        return SlicesRuleDefinition.slices()
                .matching(house.root() + ".(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true);
    }

    private static List<String> serverTypes(House house) {
        return House.pairs(house.all()
                .filter(type -> !house.featureOf(type).equals(House.LAUNCH))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(link -> link.getTargetClass().getPackageName().startsWith("fish.payara")));
    }

    private static List<String> launcherTies(House house) {
        return House.pairs(house.acrossFeatures()
                .filter(link -> house.featureOf(link.getOriginClass()).equals(House.LAUNCH)
                        || house.featureOf(link.getTargetClass()).equals(House.LAUNCH)));
    }
}
