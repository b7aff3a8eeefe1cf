package org.manyhands.home;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.manyhands.forums.PostRef;
import org.manyhands.forums.Talks;
import org.manyhands.forums.TopicRef;
import org.manyhands.moderation.HidingService;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.spaces.Places;
import org.manyhands.spaces.Space;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;

/** A member hears what others said and did, and nothing of who hid words and gave them back. */
@ServiceTest
class FeedServiceIT {
    @Inject
    HomeQueries home;

    @Inject
    HidingService hidings;

    @Inject
    Talks talks;

    @Inject
    Places places;

    @Inject
    People people;

    @Test
    void whatModerationDidIsNotTold() {
        Actor founder = people.person();
        Actor member = people.person();
        Actor writer = people.person();
        Space space = places.open(founder);
        places.join(member, space, "Willow");
        places.join(writer, space, "Marek");
        TopicRef topic = talks.topic(founder, founder, space);
        PostRef post = talks.reply(writer, topic, "Five months and one letter.");
        hidings.hide(founder, new SubjectRef("post", post.id()), "Names somebody");
        hidings.restore(founder, new SubjectRef("post", post.id()));

        List<String> told =
                home.listFeed(member).stream().map(item -> item.row().verb()).toList();

        assertThat(told).isNotEmpty().noneMatch(verb -> verb.startsWith("moderation."));
    }
}
