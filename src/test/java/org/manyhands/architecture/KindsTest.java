package org.manyhands.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.TryCatchBlock;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rule 3: each kind of class does its own work, so that one knows where to look for what. */
class KindsTest {
    private static final Set<String> ENTITY_MANAGERS = Set.of(
            "jakarta.persistence.EntityManager",
            "jakarta.persistence.EntityManagerFactory",
            "jakarta.persistence.Query",
            "jakarta.persistence.TypedQuery");
    private static final Set<String> BEANS = Set.of(
            "jakarta.ejb.Stateless", "jakarta.ejb.Stateful", "jakarta.ejb.Singleton", "jakarta.ejb.MessageDriven");
    private static final Set<String> CHANGES =
            Set.of("persist", "merge", "remove", "executeUpdate", "lock", "refresh", "detach");
    private static final Set<String> NATIVE = Set.of("createNativeQuery", "createStoredProcedureQuery");

    /** Classes of the platform that are no services and yet hold a transaction, each with its reason. */
    private static final Map<String, String> OWN_TRANSACTIONS = Map.of(
            "AttemptCounter", "an attempt counts although the request that made it fails",
            "SecretKeeper", "a secret that was made stays, whatever becomes of the request",
            "MailJob", "a job of the platform, which has no service to call");

    @Test
    void onlyServicesQueriesAndPlatformReachTheDatabase() {
        Predicate<JavaClass> may = type -> House.isKind(type, "Service") || House.isKind(type, "Queries");
        assertRule(
                "EntityManager outside *Service, *Queries and platform",
                house -> house.ofFeatures()
                        .filter(may.negate())
                        .flatMap(KindsTest::links)
                        .filter(link -> ENTITY_MANAGERS.contains(target(link))),
                "forums.TopicPage");
    }

    @Test
    void onlyServicesAndJobsHoldTransactions() {
        assertRule(
                "jakarta.transaction outside *Service and platform",
                house -> house.ofFeatures()
                        .filter(type -> !House.isKind(type, "Service"))
                        .flatMap(KindsTest::links)
                        .filter(link -> target(link).startsWith("jakarta.transaction.")),
                "forums.TopicPage");
        assertRule(
                "@Transactional in platform outside *Service and jobs",
                house -> house.all()
                        .filter(type -> house.isIn("platform", type) && !house.isIn("platform.jobs", type))
                        .filter(type -> !House.isKind(type, "Service"))
                        .filter(type -> !OWN_TRANSACTIONS.containsKey(type.getSimpleName()))
                        .flatMap(KindsTest::links)
                        .filter(link -> target(link).equals("jakarta.transaction.Transactional")),
                "platform.ForumClock");
    }

    /** An enterprise bean opens transactions unseen; a feature may have one to start something, if it manages its own. */
    @Test
    void enterpriseBeansOfFeaturesHoldNoTransactions() {
        Report.none("Enterprise bean without @TransactionManagement(BEAN)", enterpriseBeans(House.real()));
        assertThat(enterpriseBeans(House.broken())).anyMatch(line -> line.endsWith("TopicManager"));
    }

    @Test
    void onlyPagesAndPlatformUiKnowFaces() {
        assertRule(
                "Faces types outside *Page and platform.ui",
                house -> house.all()
                        .filter(type -> !House.isKind(type, "Page") && !house.isIn("platform.ui", type))
                        .flatMap(KindsTest::links)
                        .filter(link -> Stream.of("jakarta.faces.", "org.primefaces.", "org.omnifaces.")
                                .anyMatch(target(link)::startsWith)),
                "forums.TopicService");
    }

    @Test
    void queriesChangeNothing() {
        List<String> real = changesInQueries(House.real());
        Report.none("*Queries that change data", real);
        assertThat(changesInQueries(House.broken())).anyMatch(line -> line.contains("TopicQueries"));
    }

    @Test
    void servicesReturnNoRows() {
        List<String> real = rowsFromServices(House.real());
        Report.none("*Service methods that return Rows", real);
        assertThat(rowsFromServices(House.broken())).anyMatch(line -> line.contains("TopicService"));
    }

    @Test
    void permissionsArePure() {
        assertRule(
                "*Permissions that query",
                house -> house.all()
                        .filter(type -> House.isKind(type, "Permissions"))
                        .flatMap(KindsTest::links)
                        .filter(link -> ENTITY_MANAGERS.contains(target(link))
                                || House.isKind(House.base(link.getTargetClass()), "Queries")
                                || House.isKind(House.base(link.getTargetClass()), "Service")),
                "forums.ForumPermissions");
    }

    @Test
    void formsHoldNoEntities() {
        assertRule(
                "*Form with an entity",
                house -> house.all()
                        .filter(type -> House.isKind(type, "Form"))
                        .flatMap(type -> type.getFields().stream())
                        .flatMap(field -> field.getOwner().getDirectDependenciesFromSelf().stream()
                                .filter(link -> link.getDescription().contains("<" + field.getFullName() + ">")))
                        .filter(link -> House.isEntity(House.base(link.getTargetClass()))),
                "forums.TopicForm");
    }

    @Test
    void pagesDoNotCatchWhatServicesThrow() {
        List<String> real = catches(House.real());
        Report.none("*Page that catches around a service's verb", real);
        assertThat(catches(House.broken())).anyMatch(line -> line.contains("TopicPage"));
    }

    @Test
    void nativeSqlStaysInThePlatform() {
        List<String> real = nativeSql(House.real());
        Report.none("Native SQL outside platform", real);
        assertThat(nativeSql(House.broken())).anyMatch(line -> line.contains("TopicQueries"));
    }

    /** Checks the portal, then that the rule still sees what the broken house does. */
    private static void assertRule(String rule, Finder finder, String culprit) {
        Report.none(rule, lines(finder, House.real()));
        assertThat(lines(finder, House.broken())).as(rule).anyMatch(line -> line.contains(culprit));
    }

    private static List<String> lines(Finder finder, House house) {
        return House.pairs(finder.find(house));
    }

    /** What a rule looks for. */
    private interface Finder {
        Stream<Dependency> find(House house);
    }

    private static Stream<Dependency> links(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream();
    }

    private static String target(Dependency link) {
        return House.base(link.getTargetClass()).getName();
    }

    private static List<String> enterpriseBeans(House house) {
        return house.ofFeatures()
                .filter(type -> type.getAnnotations().stream()
                        .anyMatch(mark -> BEANS.contains(mark.getRawType().getName())))
                .filter(type -> !type.isAnnotatedWith(TransactionManagement.class)
                        || type.getAnnotationOfType(TransactionManagement.class).value()
                                != TransactionManagementType.BEAN)
                .map(JavaClass::getName)
                .toList();
    }

    private static List<String> changesInQueries(House house) {
        return house.all()
                .filter(type -> House.isKind(type, "Queries"))
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> ENTITY_MANAGERS.contains(call.getTargetOwner().getName()))
                .filter(call -> CHANGES.contains(call.getName()))
                .map(JavaAccess::getDescription)
                .toList();
    }

    private static List<String> rowsFromServices(House house) {
        return house.all()
                .filter(type -> type.getSimpleName().endsWith("Service"))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getReturnType().getAllInvolvedRawTypes().stream()
                        .anyMatch(type -> type.getSimpleName().endsWith("Row")))
                .map(JavaCodeUnit::getFullName)
                .toList();
    }

    private static List<String> catches(House house) {
        return house.all()
                .filter(type -> House.isKind(type, "Page"))
                .flatMap(type -> type.getCodeUnits().stream())
                .flatMap(unit -> unit.getTryCatchBlocks().stream())
                .filter(block -> !block.getCaughtThrowables().isEmpty())
                .filter(KindsTest::callsService)
                .map(block -> block.getSourceCodeLocation().toString())
                .distinct()
                .toList();
    }

    private static boolean callsService(TryCatchBlock block) {
        return block.getAccessesContainedInTryBlock().stream()
                .anyMatch(access -> access.getTargetOwner().getSimpleName().endsWith("Service"));
    }

    private static List<String> nativeSql(House house) {
        return house.ofFeatures()
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> ENTITY_MANAGERS.contains(call.getTargetOwner().getName()))
                .filter(call -> NATIVE.contains(call.getName()))
                .map(JavaAccess::getDescription)
                .toList();
    }
}
