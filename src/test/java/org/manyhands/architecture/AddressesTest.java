package org.manyhands.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.ui.Routes;

/** Addresses of pages are built by Urls, which keeps the language of the page that they stand on. */
class AddressesTest {
    private static final Set<String> BUILDERS = Set.of("Urls", "PlaceUrls", "WorkUrls", "RouteTable");

    /** Pages that show how things look; their links lead nowhere in particular. */
    private static final String SHOWN = "tyleguide";

    private static final Pattern PATH = Pattern.compile("\"(/[a-z][a-z/-]*)(?=[\"?#])");

    @Test
    void areBuiltInOnePlace() {
        Report.none("Addresses in the code", written(Sources.texts(Sources.JAVA, ".java")));
        Report.none("Addresses on pages", written(Sources.texts(Sources.WEBAPP, ".xhtml")));
        assertThat(written(Map.of("a/B.java", "to(\"/talk\"); to(\"/campaigns?state=\" + s);")))
                .hasSize(2);
        assertThat(written(Map.of("a/B.java", "path(\"/\"); in(\"/admin/\"); of(\"/nowhere\");")))
                .isEmpty();
    }

    private static List<String> written(Map<String, String> files) {
        List<String> found = new ArrayList<>();
        files.forEach((file, text) -> {
            String name = file.replaceAll(".*/|\\.java$", "");
            Matcher path = PATH.matcher(text);
            while (path.find()) {
                boolean page = Routes.match(path.group(1)).isPresent();
                if (page && !BUILDERS.contains(name) && !file.contains(SHOWN)) {
                    found.add(file + ": " + path.group(1));
                }
            }
        });
        return found;
    }
}
