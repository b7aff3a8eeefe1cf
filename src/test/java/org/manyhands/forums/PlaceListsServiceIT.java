package org.manyhands.forums;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.Places;
import org.manyhands.spaces.Space;
import org.manyhands.testing.AllPages;
import org.manyhands.testing.Pages;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;

/** Spaces and forums are more than one page holds. */
@ServiceTest
class PlaceListsServiceIT {
    private static final int MANY = 35;

    @Inject
    ForumQueries forums;

    @Inject
    ForumService service;

    @Inject
    Places places;

    @Inject
    People people;

    @Inject
    Pages pages;

    @Test
    void allForumsOfASpaceAreReachedInTheirOrder() {
        Actor founder = people.person();
        Space space = places.open(founder);
        List<String> slugs = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            slugs.add(service.create(founder, space.getSlug(), new NewForum(i + Keys.random(), "Words"))
                    .slug());
        }
        Actor visitor = Actor.visitor();
        assertThat(AllPages.of(ForumRow::slug, after -> forums.list(visitor, space.getId(), after)))
                .extracting(ForumRow::slug)
                .containsExactlyElementsOf(slugs);
        assertThat(forums.count(visitor, space.getId())).isEqualTo(MANY);
        assertThat(AllPages.of(ForumRow::slug, after -> forums.list(visitor, null, after)))
                .filteredOn(row -> row.spaceId().equals(space.getId()))
                .extracting(ForumRow::slug)
                .containsExactlyElementsOf(slugs);
    }

    @Test
    void theNextPageOfTheForumsGoesOnWhereTheFirstEnds() {
        Actor founder = people.person();
        Space space = places.open(founder);
        for (int i = 0; i < MANY; i++) {
            service.create(founder, space.getSlug(), new NewForum("Room %02d".formatted(i), "Words"));
        }
        Pages.Reader visitor = pages.as(Actor.visitor());
        String first = "/talk?space=" + space.getSlug();
        Pages.Answer one = visitor.get(first);
        assertThat(one.body()).contains("35 forums", "Room 29").doesNotContain("Room 30");
        String next = one.body().replaceAll("(?s).*rel=\"next\" href=\"([^\"]*)\".*", "$1");
        Pages.Answer two = visitor.get(next.replaceFirst("^.*/talk", "/talk").replace("&amp;", "&"));
        assertThat(two.body()).contains("35 forums", "Room 30", "Room 34").doesNotContain("Room 29", "rel=\"next\"");
    }

    /** What somebody may not see answers like what is not there, also as the place where a page begins. */
    @Test
    void anAddressOfAClosedSpaceIsNoPlaceInTheList() {
        Actor founder = people.person();
        Space closed = places.closed(founder, people.person());
        String hidden = service.create(founder, closed.getSlug(), new NewForum("Zz " + Keys.random(), "Words"))
                .slug();
        Actor visitor = Actor.visitor();
        assertThat(forums.list(visitor, null, hidden)).isEqualTo(forums.list(visitor, null, "nothing-here"));
    }
}
