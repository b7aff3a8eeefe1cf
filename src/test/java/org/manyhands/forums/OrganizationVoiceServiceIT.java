package org.manyhands.forums;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.manyhands.organizations.OrganizationMember;
import org.manyhands.organizations.OrganizationMemberService;
import org.manyhands.organizations.OrganizationQueries;
import org.manyhands.organizations.OrganizationScene;
import org.manyhands.organizations.OrganizationStateService;
import org.manyhands.organizations.OrganizationVoiceQueries;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.Space;
import org.manyhands.testing.Pages;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;
import org.manyhands.testing.Settlement;
import org.manyhands.testing.Village;

/** Speaking in the name of an organization: who may, when, and what stays. */
@ServiceTest
class OrganizationVoiceServiceIT {
    @Inject
    Village village;

    @Inject
    OrganizationScene scene;

    @Inject
    OrganizationQueries organizations;

    @Inject
    OrganizationVoiceQueries voices;

    @Inject
    OrganizationMemberService members;

    @Inject
    OrganizationStateService states;

    @Inject
    TopicQueries topics;

    @Inject
    PostService posts;

    @Inject
    People people;

    @Inject
    Pages pages;

    @Test
    void onlyRepresentativesOfAnOpenOrganizationSpeakForIt() {
        Settlement place = village.settle(Space.Access.PUBLIC, 1);
        Actor member = place.member();
        Actor manager = people.person();
        String slug = scene.settle(manager, 0);
        long topic = topics.get(member, place.value("topic", "key")).getId();
        refuses(member, topic, slug);
        String key = members.request(member, slug, null).getPublicKey();
        members.accept(manager, slug, key);
        assertThat(voices.list(member)).isEmpty();
        refuses(member, topic, slug);
        members.take(manager, slug, key, OrganizationMember.Role.REPRESENTATIVE);
        assertThat(voices.list(member)).hasSize(1);
        posts.reply(member, topic, NewPost.of("For us all.", null).inNameOf(slug));
        assertThat(page(place)).contains("/organizations/" + slug);
        members.leave(member, slug);
        refuses(member, topic, slug);
        assertThat(page(place)).contains("/organizations/" + slug);
        refuses(member, topic, "no-such-organization");
    }

    @Test
    void nobodySpeaksForOneThatIsSuspendedOrClosed() {
        Settlement place = village.settle(Space.Access.PUBLIC, 1);
        Actor member = place.member();
        Actor administrator = people.administrator();
        String slug = scene.settle(member, 0);
        long topic = topics.get(member, place.value("topic", "key")).getId();
        states.suspend(administrator, slug, "It is looked into.");
        assertThat(voices.list(member)).isEmpty();
        refuses(member, topic, slug);
        states.reopen(administrator, slug);
        posts.reply(member, topic, NewPost.of("Here again.", null).inNameOf(slug));
        states.close(member, slug, "Done.");
        refuses(member, topic, slug);
        assertThat(page(place)).contains(organizations.get(slug).getName());
    }

    private void refuses(Actor actor, long topic, String slug) {
        NewPost words = NewPost.of("For us all.", null).inNameOf(slug);
        assertThatThrownBy(() -> posts.reply(actor, topic, words))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.field()).isEqualTo("organization"));
    }

    private String page(Settlement place) {
        return pages.as(Actor.visitor())
                .get(place.path("/topics/{key}/{slug}", "topic"))
                .body();
    }
}
