package org.manyhands.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.index.FreshIndex;
import org.manyhands.platform.index.IndexService;
import org.manyhands.platform.index.SearchAsk;
import org.manyhands.platform.index.SearchIndex;
import org.manyhands.platform.index.SearchResult;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.Space;
import org.manyhands.testing.Onlookers;
import org.manyhands.testing.Pages;
import org.manyhands.testing.ServiceTest;
import org.manyhands.testing.Settlement;
import org.manyhands.testing.Sights;
import org.manyhands.testing.Sights.Viewer;
import org.manyhands.testing.Village;

/** Everybody finds what they may see, soon, and nothing else; whatever becomes of the index. */
@ServiceTest
class SearchServiceIT {
    @Inject
    SearchIndex index;

    @Inject
    IndexService service;

    @Inject
    FreshIndex fresh;

    @Inject
    Village village;

    @Inject
    Onlookers onlookers;

    @Inject
    Pages pages;

    private SearchResult search(Actor reader, String typed) {
        return index.search(reader, SearchAsk.of(typed), null);
    }

    @Test
    void allKindsOfThingsAreFound() throws InterruptedException {
        Settlement place = village.settle(Space.Access.PUBLIC, 1);
        fresh.await();
        assertThat(search(place.founder(), place.mark()).hits())
                .extracting(hit -> hit.subject().type())
                .contains("space", "topic", "post", "need", "proposal", "clause", "campaign", "demand", "office");
    }

    @Test
    void whoMayNotReadASpaceFindsAndCountsNothingOfIt() throws InterruptedException {
        for (Space.Access access : List.of(Space.Access.MEMBERS, Space.Access.CLOSED)) {
            Settlement place = village.settle(access, 1);
            fresh.await();
            Map<Viewer, Pages.Reader> readers = onlookers.of(place);
            readers.forEach((viewer, reader) -> {
                String body = reader.get("/search?q=" + place.mark()).body();
                boolean reads = Sights.sights().get(access + " content").contains(viewer);
                assertThat(body.contains("<li class=\"item\">"))
                        .as(viewer + " of " + access)
                        .isEqualTo(reads || access == Space.Access.MEMBERS);
                if (!reads) {
                    assertThat(body).as(viewer + " of " + access).doesNotContain(place.mark() + " topic");
                }
            });
            int expected = access == Space.Access.CLOSED ? 0 : 1; // that there is a space for members everybody knows
            assertThat(search(Actor.visitor(), place.mark()).count()).isEqualTo(expected);
        }
    }

    /** The page that answers while somebody types says no more than the search. */
    @Test
    void titlesAreThoseThatTheReaderMaySee() throws InterruptedException {
        for (Space.Access access : Space.Access.values()) {
            Settlement place = village.settle(access, 2);
            fresh.await();
            String begun = place.mark().substring(0, place.mark().length() - 2);
            onlookers.of(place).forEach((viewer, reader) -> {
                String body = reader.get("/search/titles?q=" + begun).body();
                boolean reads = Sights.sights().get(access + " content").contains(viewer);
                int shown = body.split("<li>", -1).length - 1;
                if (reads) {
                    assertThat(shown).as(viewer + " of " + access).isBetween(2, SearchIndex.TITLES);
                } else {
                    assertThat(shown).as(viewer + " of " + access).isEqualTo(access == Space.Access.CLOSED ? 0 : 1);
                }
            });
            assertThat(index.titles(place.founder(), begun.substring(0, 1))).isEmpty();
        }
    }

    @Test
    void hiddenDeletedAndDraftedWordsAreFoundByNobodyElse() throws InterruptedException {
        Settlement place = village.settle(Space.Access.PUBLIC, 1);
        fresh.await();
        for (String word : List.of("hidden", "deleted")) {
            String typed = "\"" + place.mark() + " " + word + "\"";
            assertThat(search(place.founder(), typed).hits()).as(word).isEmpty();
            assertThat(search(Actor.visitor(), typed).count()).as(word).isZero();
        }
        for (String word : List.of("drafted", "drafting")) {
            assertThat(search(Actor.visitor(), "\"" + place.mark() + " " + word + "\"")
                            .count())
                    .as(word)
                    .isZero();
        }
    }

    @Test
    void anIndexThatIsDeletedOrDamagedIsMadeAgain() throws Exception {
        Settlement place = village.settle(Space.Access.PUBLIC, 1);
        fresh.await();
        int found = search(Actor.visitor(), place.mark()).count();
        assertThat(found).isPositive();
        Path before = fresh.folder();
        try (Stream<Path> files = Files.list(before)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        awaitAnother(before);
        assertThat(search(Actor.visitor(), place.mark()).count()).isEqualTo(found);
        Path second = fresh.folder();
        try (Stream<Path> files = Files.list(second)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".si")).toList()) {
                Files.write(file, new byte[] {1}, StandardOpenOption.TRUNCATE_EXISTING);
            }
        }
        awaitAnother(second);
        assertThat(search(Actor.visitor(), place.mark()).count()).isEqualTo(found);
    }

    /** Meanwhile every search is answered. */
    private void awaitAnother(Path before) throws InterruptedException, IOException {
        Pages.Reader visitor = pages.as(Actor.visitor());
        for (int i = 0; i < 1_000 && fresh.folder().equals(before); i++) {
            assertThat(visitor.get("/search?q=anything").status()).isEqualTo(200);
            Thread.sleep(20);
        }
        assertThat(fresh.folder()).isNotEqualTo(before);
        fresh.await();
    }

    @Test
    void theIndexIsMadeAnewWhenAskedForWhileTheOldOneAnswers() throws Exception {
        Settlement place = village.settle(Space.Access.PUBLIC, 1);
        fresh.await();
        int found = search(Actor.visitor(), place.mark()).count();
        Path before = fresh.folder();
        service.makeAnew(Actor.portal());
        for (int i = 0; i < 1_000 && fresh.folder().equals(before); i++) {
            SearchResult meanwhile = search(Actor.visitor(), place.mark());
            assertThat(meanwhile.count()).isEqualTo(found);
            assertThat(meanwhile.whole()).isTrue();
            Thread.sleep(20);
        }
        assertThat(fresh.folder()).isNotEqualTo(before);
        assertThat(search(Actor.visitor(), place.mark()).count()).isEqualTo(found);
    }

    @Test
    void aSearchTakesAFewStatementsHoweverMuchIsFound() throws InterruptedException {
        Settlement few = village.settle(Space.Access.PUBLIC, 1);
        Settlement many = village.settle(Space.Access.PUBLIC, 8);
        fresh.await();
        Pages.Reader visitor = pages.as(Actor.visitor());
        Pages.Answer one = visitor.get("/search?q=" + few.mark());
        Pages.Answer other = visitor.get("/search?q=" + many.mark());
        assertThat(one.statements()).isBetween(1, 14);
        assertThat(other.statements()).isLessThanOrEqualTo(one.statements() + 1);
        assertThat(visitor.get("/search/titles?q=" + many.mark()).statements()).isBetween(1, 8);
    }
}
