package org.manyhands.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The compiled classes of a portal and the words in which the rules speak of them: features, tiers and kinds. There are
 * two: the real one, and the broken one in {@code fixtures}.
 */
record House(String root, JavaClasses classes) {
    static final String PLATFORM = "platform";
    static final String LAUNCH = "launch";

    /** From low to high; who and where stand in their own order, all others of a tier are equal. */
    private static final List<List<String>> TIERS = List.of(
            List.of(PLATFORM),
            List.of("accounts"),
            List.of("organizations"),
            List.of("spaces"),
            List.of(
                    "links",
                    "tags",
                    "contentnotes",
                    "comments",
                    "follows",
                    "moderation",
                    "notifications",
                    "decisions",
                    "coauthoring"),
            List.of(
                    "forums",
                    "proposals",
                    "campaigns",
                    "offices",
                    "demands",
                    "actions",
                    "commitments",
                    "progress",
                    "calendar",
                    "directory",
                    "stories",
                    "mentoring",
                    "learning"),
            List.of("home", "search", "insight", "admin"),
            List.of("demo"));

    /** Features that are one large thing together, from low to high; among themselves they are ranked, to others equal. */
    private static final List<String> FAMILY =
            List.of("campaigns", "offices", "demands", "actions", "commitments", "progress");

    private static final Map<String, Integer> RANKS = ranks();
    private static House real;

    /** The portal itself, without its tests. */
    static synchronized House real() {
        if (real == null) {
            real = new House(
                    "org.manyhands",
                    new ClassFileImporter()
                            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                            .importPackages("org.manyhands"));
        }
        return real;
    }

    /** A house in which every rule is broken at least once. */
    static House broken() {
        String root = House.class.getPackageName() + ".fixtures";
        return new House(root, new ClassFileImporter().importPackages(root));
    }

    private static Map<String, Integer> ranks() {
        Map<String, Integer> ranks = new TreeMap<>();
        for (int tier = 0; tier < TIERS.size(); tier++) {
            for (String feature : TIERS.get(tier)) {
                ranks.put(feature, tier);
            }
        }
        return Map.copyOf(ranks);
    }

    /** The first part of the package below the root; empty for the root itself and for classes of others. */
    String featureOf(JavaClass type) {
        String name = base(type).getPackageName();
        if (!name.startsWith(root + ".")) {
            return "";
        }
        String rest = name.substring(root.length() + 1);
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }

    boolean isOwn(JavaClass type) {
        return !featureOf(type).isEmpty();
    }

    /** Whether the class is of the platform's part with this name. */
    boolean isIn(String subpackage, JavaClass type) {
        String name = type.getPackageName();
        String wanted = root + "." + subpackage;
        return name.equals(wanted) || name.startsWith(wanted + ".");
    }

    static boolean isKnown(String feature) {
        return RANKS.containsKey(feature);
    }

    /** Whether the one feature may build on the other, because that is of a lower tier or lower in its family. */
    static boolean isBelow(String lower, String higher) {
        return rank(lower) < rank(higher) || (FAMILY.contains(lower) && FAMILY.indexOf(lower) < FAMILY.indexOf(higher));
    }

    static int rank(String feature) {
        return RANKS.getOrDefault(feature, -1);
    }

    Stream<JavaClass> all() {
        return classes.stream().filter(this::isOwn);
    }

    Stream<JavaClass> ofFeatures() {
        return all().filter(type -> isKnown(featureOf(type)) && !featureOf(type).equals(PLATFORM));
    }

    /** What leads from one feature to another. */
    Stream<Dependency> acrossFeatures() {
        return all().flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(link -> isOwn(link.getTargetClass()))
                .filter(link -> !featureOf(link.getOriginClass()).equals(featureOf(link.getTargetClass())));
    }

    /** A class belongs to the kind of its file: what is nested in a service is part of the service. */
    static boolean isKind(JavaClass type, String suffix) {
        return outermost(type).getSimpleName().endsWith(suffix);
    }

    static JavaClass outermost(JavaClass type) {
        JavaClass outer = base(type);
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
        }
        return outer;
    }

    static JavaClass base(JavaClass type) {
        return type.getBaseComponentType();
    }

    static boolean isEntity(JavaClass type) {
        return Stream.of("Entity", "MappedSuperclass", "Embeddable")
                .anyMatch(mark -> type.isAnnotatedWith("jakarta.persistence." + mark));
    }

    /** One line for each pair of classes, however often the one uses the other. */
    static List<String> pairs(Stream<Dependency> links) {
        Map<String, String> pairs = new TreeMap<>();
        links.forEach(link -> pairs.merge(
                link.getOriginClass().getName() + " "
                        + base(link.getTargetClass()).getName(),
                shortly(link),
                (one, other) -> one.contains(":0)") ? other : one));
        return List.copyOf(pairs.values());
    }

    static String shortly(Dependency link) {
        return link.getOriginClass().getName() + " -> " + link.getTargetClass().getName() + " ("
                + link.getSourceCodeLocation().getSourceFileName() + ":"
                + link.getSourceCodeLocation().getLineNumber() + ")";
    }
}
