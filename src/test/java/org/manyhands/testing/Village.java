package org.manyhands.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.manyhands.forums.EvidenceService;
import org.manyhands.forums.ForumRef;
import org.manyhands.forums.ForumService;
import org.manyhands.forums.NeedRef;
import org.manyhands.forums.NewForum;
import org.manyhands.forums.NewNeed;
import org.manyhands.forums.NewPost;
import org.manyhands.forums.NewTopic;
import org.manyhands.forums.PostEditService;
import org.manyhands.forums.PostRef;
import org.manyhands.forums.PostService;
import org.manyhands.forums.TopicRef;
import org.manyhands.forums.TopicService;
import org.manyhands.links.LinkQueries;
import org.manyhands.moderation.HidingService;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.persistence.Slugs;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.spaces.JoinSpaceForm;
import org.manyhands.spaces.JoiningService;
import org.manyhands.spaces.Membership;
import org.manyhands.spaces.MembershipService;
import org.manyhands.spaces.NewSpaceForm;
import org.manyhands.spaces.Space;
import org.manyhands.spaces.SpaceQueries;
import org.manyhands.spaces.SpaceService;

/** Makes a space in which everything has happened, once or as often as a test wants it. */
@ApplicationScoped
public class Village {
    @Inject
    People people;

    @Inject
    SpaceService spaces;

    @Inject
    SpaceQueries spaceQueries;

    @Inject
    MembershipService members;

    @Inject
    JoiningService joining;

    @Inject
    ForumService forums;

    @Inject
    TopicService topics;

    @Inject
    PostService posts;

    @Inject
    PostEditService edits;

    @Inject
    HidingService hidings;

    @Inject
    EvidenceService evidence;

    @Inject
    LinkQueries links;

    @Inject
    VillageWork work;

    /**
     * A space with its people, talk, proposals and campaigns.
     *
     * @param size how many there are of each, at least one
     */
    public Settlement settle(Space.Access access, int size) {
        return settle(access, size, "zq" + Keys.random());
    }

    /** The same where the test says what stands in every name, title and text. */
    public Settlement settle(Space.Access access, int size, String mark) {
        Actor founder = people.person();
        NewSpaceForm form = form(access, mark);
        if (access == Space.Access.CLOSED) {
            form.setFacilitator(people.address(people.person()));
        }
        Space space = spaces.create(founder, form);
        List<Actor> all = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            all.add(member(founder, space, mark + " member " + i));
        }
        Settlement place = new Settlement(mark, space, founder, all.get(0));
        place.note("space", "slug", space.getSlug());
        String persona = spaceQueries
                .findPersona(space.getId(), all.get(0).accountId())
                .orElseThrow()
                .getPublicKey();
        place.note("invitation", "slug", space.getSlug(), "key", invitation(founder, space));
        place.note("member", "slug", space.getSlug(), "key", persona);
        NeedRef need = talk(place, all);
        place.note("tag", "slug", space.getSlug(), "tag", Slugs.of(mark + " tag"));
        work.propose(place, all, need);
        work.campaign(place, all);
        return place;
    }

    private String invitation(Actor founder, Space space) {
        String nobody = Keys.random() + "@example.org";
        return members.invite(founder, space.getSlug(), nobody, Membership.Role.MEMBER)
                .getPublicKey();
    }

    /** One more person in a place, by invitation. */
    public Actor join(Settlement place, Membership.Role role, String name) {
        Actor person = people.person();
        members.invite(place.founder(), place.space().getSlug(), people.address(person), role);
        enter(person, place.space(), place.mark() + " " + name);
        return person;
    }

    private Actor member(Actor founder, Space space, String name) {
        Actor member = people.person();
        if (space.getAccess() != Space.Access.PUBLIC) {
            members.invite(founder, space.getSlug(), people.address(member), Membership.Role.MEMBER);
        }
        enter(member, space, name);
        return member;
    }

    private void enter(Actor member, Space space, String name) {
        JoinSpaceForm form = new JoinSpaceForm();
        form.setPersona(name);
        form.setAgreed(true);
        form.setAgreement(1);
        joining.join(member, space.getSlug(), form);
    }

    private NeedRef talk(Settlement place, List<Actor> all) {
        String mark = place.mark();
        Actor founder = place.founder();
        ForumRef forum = null;
        TopicRef topic = null;
        PostRef post = null;
        NeedRef need = null;
        for (int i = 0; i < all.size(); i++) {
            Actor speaker = all.get(i);
            ForumRef next = forums.create(founder, place.space().getSlug(), new NewForum(mark + " forum " + i, mark));
            forum = forum == null ? next : forum;
            TopicRef begun = topics.begin(
                    speaker,
                    forum.id(),
                    new NewTopic(mark + " topic " + i, mark, null).tagged(List.of(mark + " tag", mark + " word " + i)));
            topic = topic == null ? begun : topic;
            PostRef said = posts.reply(speaker, topic.id(), NewPost.answering(1, mark + " *said* " + i, null));
            post = post == null ? said : post;
            NeedRef heard = evidence.word(founder, said.key(), new NewNeed(mark + " need " + i, mark, null), mark);
            if (need == null) {
                need = heard;
            } else {
                evidence.mark(founder, need.key(), said.key(), mark);
            }
            PostRef hidden = posts.reply(speaker, topic.id(), NewPost.of(mark + " hidden " + i, null));
            hidings.hide(founder, new SubjectRef("post", hidden.id()), mark);
            PostRef deleted = posts.reply(speaker, topic.id(), NewPost.of(mark + " deleted " + i, null));
            edits.delete(speaker, deleted.key());
            place.note("hidden-post", "key", hidden.key());
            place.note("deleted-post", "key", deleted.key());
        }
        place.note("forum", "forum", forum.slug());
        place.note("topic", "key", topic.key(), "slug", topic.slug());
        place.note("need", "key", need.key(), "slug", need.slug());
        SubjectRef subject = new SubjectRef("post", post.id());
        String link = links.of(founder, subject).get(0).linkKey();
        place.note("post", "key", post.key(), "link", link);
        place.note("report", "key", work.report(founder, subject));
        return need;
    }

    private static NewSpaceForm form(Space.Access access, String mark) {
        NewSpaceForm form = new NewSpaceForm();
        form.setName("Space " + mark);
        form.setPurpose(mark);
        form.setDescription(mark);
        form.setAccess(access);
        form.setJoining(access == Space.Access.PUBLIC ? Space.Joining.OPEN : Space.Joining.INVITATION);
        form.setAgreement("1. Be kind " + mark);
        form.setPersona(mark + " founder");
        return form;
    }
}
