package org.manyhands.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.manyhands.forums.NewPost;
import org.manyhands.forums.PostEditService;
import org.manyhands.forums.PostRef;
import org.manyhands.forums.PostService;
import org.manyhands.moderation.HidingService;
import org.manyhands.platform.index.FreshIndex;
import org.manyhands.platform.index.SearchAsk;
import org.manyhands.platform.index.SearchIndex;
import org.manyhands.platform.index.SecondNode;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.spaces.JoiningService;
import org.manyhands.spaces.Space;
import org.manyhands.testing.ServiceTest;
import org.manyhands.testing.Settlement;
import org.manyhands.testing.Village;

/** What is written, hidden or deleted through one node is found so on all of them within two seconds. */
@ServiceTest
class SecondNodeServiceIT {
    private static final Duration SOON = Duration.ofSeconds(2);

    @Inject
    SearchIndex here;

    @Inject
    SecondNode second;

    @Inject
    FreshIndex fresh;

    @Inject
    Village village;

    @Inject
    EntityManager em;

    @Inject
    PostService posts;

    @Inject
    PostEditService edits;

    @Inject
    HidingService hidings;

    @Inject
    JoiningService joining;

    private static int count(SearchIndex index, Actor reader, String typed) {
        return index.search(reader, SearchAsk.of(typed), null).count();
    }

    /** Both nodes find so many, in time counted from the end of what was done. */
    private void assertSoon(SearchIndex there, Actor reader, String typed, int expected) throws InterruptedException {
        Instant until = Instant.now().plus(SOON);
        for (Map.Entry<String, SearchIndex> node :
                Map.of("here", here, "there", there).entrySet()) {
            int found = count(node.getValue(), reader, typed);
            while (found != expected && Instant.now().isBefore(until)) {
                Thread.sleep(20);
                found = count(node.getValue(), reader, typed);
            }
            assertThat(found).as(typed + " " + node.getKey()).isEqualTo(expected);
        }
    }

    private PostRef reply(Settlement place, String words) {
        long topic = em.createQuery("select t.id from Topic t where t.publicKey = :key", Long.class)
                .setParameter("key", place.value("topic", "key"))
                .getSingleResult();
        return posts.reply(place.member(), topic, NewPost.of(words, null));
    }

    private int version(PostRef post) {
        return em.createQuery("select p.version from Post p where p.id = :id", Integer.class)
                .setParameter("id", post.id())
                .getSingleResult();
    }

    @Test
    void whatIsWrittenIsFoundOnBothAndWhatIsHiddenOrDeletedOnNeither() throws Exception {
        Settlement place = village.settle(Space.Access.PUBLIC, 1);
        fresh.awaitWhole();
        second.during(there -> {
            String first = "zx" + Keys.random();
            String other = "zx" + Keys.random();
            PostRef post = reply(place, first);
            assertSoon(there, Actor.visitor(), first, 1);
            PostRef edited = reply(place, "not yet");
            edits.edit(place.member(), edited.key(), version(edited), other, null);
            assertSoon(there, Actor.visitor(), other, 1);
            hidings.hide(place.founder(), new SubjectRef("post", post.id()), "for the test");
            assertSoon(there, Actor.visitor(), first, 0);
            hidings.restore(place.founder(), new SubjectRef("post", post.id()));
            assertSoon(there, Actor.visitor(), first, 1);
            edits.delete(place.member(), edited.key());
            assertSoon(there, Actor.visitor(), other, 0);
        });
    }

    /** Who may see what is no part of an index: no node has to hear of it first. */
    @Test
    void whoLeavesASpaceFindsNothingOfItFromThenOn() throws Exception {
        Settlement place = village.settle(Space.Access.CLOSED, 1);
        fresh.await();
        second.during(there -> {
            assertThat(count(there, place.member(), place.mark())).isPositive();
            joining.leave(place.member(), place.space().getSlug());
            assertThat(count(there, place.member(), place.mark())).isZero();
            assertThat(count(here, place.member(), place.mark())).isZero();
            assertThat(here.titles(place.member(), place.mark())).isEmpty();
        });
    }
}
