package org.manyhands.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.manyhands.coauthoring.CoText;
import org.manyhands.organizations.Organization;
import org.manyhands.organizations.OrganizationMemberService;
import org.manyhands.organizations.OrganizationQueries;
import org.manyhands.organizations.OrganizationScene;
import org.manyhands.platform.errors.NotAllowed;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.security.Actor;
import org.manyhands.proposals.RoleHolder.Role;
import org.manyhands.spaces.Places;
import org.manyhands.spaces.Space;
import org.manyhands.testing.People;

/** Makes drafts for tests of who has which role on their text. */
@ApplicationScoped
class RoleScenes {
    private static final long WAITED_MILLIS = 600;

    @Inject
    EntityManager em;

    @Inject
    People people;

    @Inject
    Places places;

    @Inject
    Drafting drafting;

    @Inject
    ProposalRoleService roles;

    @Inject
    ProposalAuthorService authors;

    @Inject
    OrganizationRoleService answers;

    @Inject
    ProposalQueries proposals;

    @Inject
    ProposalAuthorQueries authorQueries;

    @Inject
    OrganizationScene organizations;

    @Inject
    OrganizationQueries organizationQueries;

    @Inject
    OrganizationMemberService members;

    Scene open() {
        return in(places::open);
    }

    Scene in(Function<Actor, Space> ground) {
        return new Scene(ground);
    }

    /** Takes a role off while the text is locked, and long enough for whoever writes meanwhile to wait for it. */
    @Transactional
    boolean takeOffSlowly(Scene scene, String who, CountDownLatch locked) throws InterruptedException {
        em.createQuery("select t from CoText t where t.subjectType = :type and t.subjectId = :id", CoText.class)
                .setParameter("type", Proposal.TYPE)
                .setParameter("id", scene.proposal.id())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
        locked.countDown();
        Thread.sleep(WAITED_MILLIS);
        roles.takeOff(scene.owner, scene.key(), who);
        return true;
    }

    /** A draft with one version, and an organization whose manager is in no space. */
    final class Scene {
        final Actor owner = people.person();
        final Actor manager = people.person();
        final Space space;
        final ProposalRef proposal;
        final String slug = organizations.settle(manager, 0);
        private int written;

        private Scene(Function<Actor, Space> ground) {
            space = ground.apply(owner);
            proposal = drafting.begin(owner, space);
            drafting.write(owner, proposal, 0, Drafting.FIRST);
        }

        String key() {
            return proposal.key();
        }

        Organization organization() {
            return organizationQueries.get(slug);
        }

        String organizationKey() {
            return organization().getPublicKey();
        }

        /** A member of the space. */
        Actor member(String name) {
            Actor member = people.person();
            if (space.isClosed()) {
                places.letIn(owner, space, member, name);
            } else {
                places.join(member, space, name);
            }
            return member;
        }

        /** A member of the space with a role of their own. */
        Actor having(String name, Role role) {
            Actor member = member(name);
            roles.invite(owner, key(), name, role);
            authors.accept(member, key(), role, null);
            return member;
        }

        /** Lets somebody belong to the organization. */
        Actor belonging(Actor person) {
            String request = members.request(person, slug, "Please.").getPublicKey();
            members.accept(manager, slug, request);
            return person;
        }

        void organizationHas(Role role) {
            roles.inviteOrganization(owner, key(), slug, role);
            answers.accept(manager, key(), organizationKey(), role);
        }

        ProposalStanding standing(Actor actor) {
            return proposals.getStanding(actor, proposal.id());
        }

        /** Whether somebody sees it, which lists and counts answer as its page does. */
        boolean isSeenBy(Actor actor) {
            boolean listed = !proposals.list(actor, null, space.getSlug(), null).isEmpty();
            assertThat(!proposals.countByPhase(actor, space.getSlug()).isEmpty())
                    .isEqualTo(listed);
            assertThat(proposals.find(actor, key()).isPresent()).isEqualTo(listed);
            return listed;
        }

        List<String> named(Actor viewer) {
            return authorQueries.listAuthors(viewer, proposal.id(), standing(viewer)).stream()
                    .map(RoleHolderRow::name)
                    .toList();
        }

        void assertGetsNothing(Actor actor) {
            assertThat(isSeenBy(actor)).isFalse();
            assertThat(proposals.findStanding(actor, proposal.id())).isEmpty();
            assertThat(authorQueries.listInvitations(actor)).isEmpty();
            assertThatThrownBy(() -> drafting.step(actor, proposal, 1)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> write(actor)).isInstanceOf(NotFound.class);
        }

        void assertWritesNot(Actor actor) {
            assertThat(isSeenBy(actor)).isTrue();
            assertThatThrownBy(() -> write(actor)).isInstanceOf(NotAllowed.class);
        }

        void write(Actor actor) {
            drafting.write(actor, proposal, 1, Drafting.FIRST + "\n\nIn clause " + ++written + " more is said.");
        }
    }
}
