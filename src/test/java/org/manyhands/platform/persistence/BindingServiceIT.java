package org.manyhands.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.Space;
import org.manyhands.testing.Pages;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;
import org.manyhands.testing.Settlement;
import org.manyhands.testing.Sights;
import org.manyhands.testing.Statements;
import org.manyhands.testing.Village;

/** What comes from a request reaches the database as a bound value, and never as part of a statement's text. */
@ServiceTest
class BindingServiceIT {
    @Inject
    Statements statements;

    @Inject
    Village village;

    @Inject
    Pages pages;

    @Inject
    People people;

    @Test
    void noStatementHoldsAValue() throws Exception {
        Settlement place = village.settle(Space.Access.PUBLIC, 1);
        String word = "xw" + Keys.random();
        String query = "?q=" + word + "&after=" + word + "&before=" + word + "&name=" + word;
        List<String> paths = new ArrayList<>();
        for (Sights.Route route : Sights.routes()) {
            paths.add(route.route().replaceAll("\\{[a-z]+\\}", word) + query);
            if (route.ofASpace()) {
                paths.add(place.path(route.route(), route.thing()) + query);
            }
        }
        List<String> texts = statements.texts(() -> {
            for (Actor reader : List.of(Actor.visitor(), place.founder(), people.administrator())) {
                Pages.Reader browser = pages.as(reader);
                paths.forEach(browser::get);
            }
            return null;
        });
        assertThat(texts)
                .hasSizeGreaterThan(1_000)
                .anyMatch(text -> text.contains(" EXISTS "))
                .anyMatch(text -> text.contains(" ESCAPE "))
                .noneMatch(text -> text.contains(word))
                .noneMatch(text -> text.contains(place.mark()))
                .noneMatch(text -> text.contains(place.value("topic", "key")));
    }
}
