package org.manyhands.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Rule 5: page, bean and route go by one name. {@code forums/new-topic.xhtml} is {@code forums.NewTopicPage}; a folder's
 * {@code index.xhtml} is named after the folder, {@code forums.ForumsPage}, because bean names must differ over all
 * features; a page without a folder belongs to the platform. A page that asks no bean (plain words) needs none.
 */
class PagesTest {
    private static final Pattern BEAN = Pattern.compile("\\b([a-z]\\w*Page)\\b(?=[.\\[}\\s])");

    @Test
    void pagesAndBeansGoTogether() {
        Report.none("Page and bean", mismatches(views(), beans(House.real())));
        Map<String, String> pages = Map.of(
                "forums/topic", "#{topicPage.title}",
                "forums/index", "#{forumsPage.title} #{topicPage.title}",
                "forums/rules", "#{msg['forums.rules']}");
        assertThat(mismatches(pages, Set.of("forums.TopicPage", "forums.NewTopicPage")))
                .containsExactlyInAnyOrder(
                        "forums/index.xhtml uses topicPage, not its own forumsPage",
                        "forums/index.xhtml has no bean forums.ForumsPage",
                        "forums.NewTopicPage has no page forums/new-topic.xhtml");
    }

    @Test
    void beansAreNamedAndLiveForARequest() {
        Report.none("*Page classes", unnamed(House.real()));
        assertThat(unnamed(House.broken())).anyMatch(line -> line.contains("TopicPage"));
    }

    @Test
    void everyPageIsReached() {
        Set<String> targets = routeTargets(Sources.texts(Sources.JAVA, "/RouteTable.java"));
        assertThat(targets).isNotEmpty();
        Report.none("Routes and pages", unreached(views().keySet(), targets));
        assertThat(unreached(Set.of("forums/topic"), Set.of("forums/forum")))
                .containsExactly("forums/topic.xhtml has no route", "/forums/forum is a route to no page");
    }

    /** The pages outside WEB-INF by view id, with what stands in them. */
    private static Map<String, String> views() {
        Map<String, String> views = new TreeMap<>();
        Sources.xhtml().forEach((path, content) -> {
            if (!path.startsWith("WEB-INF/")) {
                views.put(path.replaceAll("\\.xhtml$", ""), content);
            }
        });
        return views;
    }

    private static Set<String> beans(House house) {
        return house.all()
                .filter(type -> type.getSimpleName().endsWith("Page")
                        && type.getEnclosingClass().isEmpty())
                .filter(type -> !type.isInterface())
                .map(type -> house.featureOf(type) + "." + type.getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> mismatches(Map<String, String> views, Set<String> beans) {
        List<String> found = new ArrayList<>();
        Set<String> left = new TreeSet<>(beans);
        views.forEach((view, content) -> {
            String bean = bean(view);
            String own = property(bean.substring(bean.indexOf('.') + 1));
            Set<String> used = usedBeans(content);
            used.stream()
                    .filter(name -> !name.equals(own))
                    .forEach(name -> found.add(view + ".xhtml uses " + name + ", not its own " + own));
            if (used.contains(own) && !beans.contains(bean)) {
                found.add(view + ".xhtml has no bean " + bean);
            }
            left.remove(bean);
        });
        left.forEach(bean -> found.add(bean + " has no page " + view(bean)));
        return found;
    }

    private static String bean(String view) {
        String[] parts = view.split("/", -1);
        String folder = parts.length == 1 ? House.PLATFORM : parts[parts.length - 2];
        String name = parts[parts.length - 1];
        return folder + "." + camel(name.equals("index") ? folder : name) + "Page";
    }

    private static String view(String bean) {
        String[] parts = bean.replaceAll("Page$", "").split("\\.", -1);
        String name = parts[1].replaceAll("(?<=[a-z0-9])([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        String folder = parts[0].equals(House.PLATFORM) ? "" : parts[0] + "/";
        return folder + (name.equals(parts[0]) ? "index" : name) + ".xhtml";
    }

    private static String camel(String name) {
        StringBuilder camel = new StringBuilder();
        for (String part : name.split("-", -1)) {
            camel.append(part.substring(0, 1).toUpperCase(Locale.ROOT)).append(part.substring(1));
        }
        return camel.toString();
    }

    private static String property(String simpleName) {
        return simpleName.substring(0, 1).toLowerCase(Locale.ROOT) + simpleName.substring(1);
    }

    private static Set<String> usedBeans(String content) {
        Set<String> used = new TreeSet<>();
        for (String expression : El.expressions(content)) {
            Matcher matcher = BEAN.matcher(expression.replaceAll("'[^']*'", "''") + " ");
            while (matcher.find()) {
                boolean property = matcher.start() > 0 && expression.charAt(matcher.start() - 1) == '.';
                if (!property) {
                    used.add(matcher.group(1));
                }
            }
        }
        return used;
    }

    private static List<String> unnamed(House house) {
        return house.all()
                .filter(type -> type.getSimpleName().endsWith("Page") && !type.isInterface() && !type.isRecord())
                .filter(type -> !type.isAnnotatedWith("jakarta.inject.Named") || !isOfARequest(type))
                .map(JavaClass::getName)
                .toList();
    }

    private static boolean isOfARequest(JavaClass type) {
        return type.isAnnotatedWith("jakarta.enterprise.context.RequestScoped")
                || type.isAnnotatedWith("jakarta.faces.view.ViewScoped");
    }

    private static Set<String> routeTargets(Map<String, String> tables) {
        Set<String> targets = new TreeSet<>();
        for (String table : tables.values()) {
            Matcher matcher =
                    Pattern.compile("\\(\\s*\"[^\"]*\",\\s*\"/([^\"]*)\"").matcher(table);
            while (matcher.find()) {
                targets.add(matcher.group(1));
            }
        }
        return targets;
    }

    private static List<String> unreached(Set<String> views, Set<String> targets) {
        List<String> found = new ArrayList<>();
        views.stream().filter(view -> !targets.contains(view)).forEach(view -> found.add(view + ".xhtml has no route"));
        targets.stream()
                .filter(target -> !views.contains(target))
                .forEach(target -> found.add("/" + target + " is a route to no page"));
        return found;
    }
}
