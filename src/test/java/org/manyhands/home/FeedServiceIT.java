package org.manyhands.home;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.manyhands.forums.PostRef;
import org.manyhands.forums.Talks;
import org.manyhands.forums.TopicRef;
import org.manyhands.moderation.HidingService;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.proposals.ImportedHistory;
import org.manyhands.proposals.ImportedHistory.Entry;
import org.manyhands.proposals.ImportedHistory.Kind;
import org.manyhands.proposals.ProposalImportService;
import org.manyhands.spaces.Places;
import org.manyhands.spaces.Space;
import org.manyhands.spaces.SpaceQueries;
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
    ProposalImportService imports;

    @Inject
    SpaceQueries spaces;

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

    @Test
    void anImportIsToldOnceHoweverManyPostsItBrings() {
        Actor admin = people.administrator();
        Actor founder = people.person();
        Actor member = people.person();
        Space space = places.open(founder);
        places.join(member, space, "Willow");
        List<Entry> entries = List.of(
                new Entry(Kind.REVISION, "Ann", "# First\n\nA clause.", null, null),
                new Entry(Kind.REVIEW, "Ben", "I would say more.", null, null),
                new Entry(Kind.REVIEW, "Cleo", "So would I.", null, null),
                new Entry(Kind.REVIEW, "Ben", "Now it is good.", null, null));
        String keeper =
                spaces.getPersona(spaces.standing(founder, space.getId())).getPublicKey();
        imports.importHistory(
                admin, new ImportedHistory(space.getSlug(), keeper, Keys.random(), "Elsewhere", "A text.", entries));

        assertThat(home.listFeed(member))
                .extracting(item -> item.row().verb())
                .filteredOn(verb -> verb.endsWith(".imported"))
                .containsExactly("proposals.imported");
    }
}
