package org.manyhands.forums;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.stream.Collectors;
import org.manyhands.accounts.Account;
import org.manyhands.links.LinkKind;
import org.manyhands.links.LinkRow;
import org.manyhands.links.LinkService;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.activity.Audience;
import org.manyhands.platform.activity.Verb;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.errors.Reason;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.mail.Mailbox;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.Throttle;
import org.manyhands.platform.settings.Limit;
import org.manyhands.platform.ui.Urls;
import org.manyhands.spaces.SpaceQueries;
import org.manyhands.spaces.Standing;

/** Marking posts as evidence for a need. The author of the post is told, and may take the mark off. */
@ApplicationScoped
public class EvidenceService {
    @PersistenceContext
    EntityManager em;

    @Inject
    PostQueries posts;

    @Inject
    NeedQueries needs;

    @Inject
    NeedService needService;

    @Inject
    SpaceQueries spaces;

    @Inject
    MarkQueries marks;

    @Inject
    LinkService linkService;

    @Inject
    Mailbox mailbox;

    @Inject
    Urls urls;

    @Inject
    Throttle throttle;

    @Inject
    ActivityLog activity;

    /** Marks a post as evidence for a need of its space, with the reason; what is marked already stays as it is. */
    @Transactional
    public void mark(Actor actor, String needKey, String postKey, String reason) {
        Post post = posts.get(actor, postKey);
        Need need = needs.get(actor, needKey);
        Standing standing = standing(actor, post);
        boolean ownTopic = post.getTopic().isBegunBy(standing.personaId());
        ForumPermissions.requireCanDistil(actor, standing, ownTopic);
        if (!need.getSpace().equals(post.getTopic().getSpace())) {
            throw new NotFound("need");
        }
        if (post.isDeleted() || post.isHidden()) {
            throw new RuleViolation("forums.evidence.no-words");
        }
        throttle.check(Limit.EVIDENCE, String.valueOf(actor.accountId()));
        boolean news = marks.listOf(actor, post).stream()
                .noneMatch(mark -> mark.other().subject().equals(ForumActivity.subject(need)));
        linkService.link(
                actor,
                standing.spaceId(),
                LinkKind.EVIDENCE,
                ForumActivity.subject(post),
                ForumActivity.subject(need),
                null,
                spaces.getPersona(standing),
                reason);
        if (news) {
            recount(need);
            tellAuthor(actor, post, need);
            record(actor, ForumActivity.EVIDENCE_MARKED, post);
        }
    }

    /** Words a need from a post, which is its first evidence. */
    @Transactional
    public NeedRef word(Actor actor, String postKey, NewNeed words, String reason) {
        Post post = posts.get(actor, postKey);
        Standing standing = standing(actor, post);
        ForumPermissions.requireCanDistil(actor, standing, post.getTopic().isBegunBy(standing.personaId()));
        NeedRef need = needService.word(actor, post.getTopic().getPublicKey(), words);
        mark(actor, need.key(), postKey, reason);
        return need;
    }

    /** Takes a mark off; the link stays in the history. */
    @Transactional
    public void takeOff(Actor actor, String postKey, String linkKey, String reason) {
        String told = Reason.require(reason, "forums.reason");
        Post post = posts.get(actor, postKey);
        Standing standing = standing(actor, post);
        ForumPermissions.requireCanTakeOff(
                actor,
                standing,
                post.isBy(standing.personaId()),
                post.getTopic().isBegunBy(standing.personaId()));
        LinkRow mark = marks.listOf(actor, post).stream()
                .filter(link -> link.linkKey().equals(linkKey))
                .findFirst()
                .orElseThrow(() -> new NotFound("mark"));
        linkService.remove(actor, standing.spaceId(), linkKey, told);
        recount(em.find(Need.class, mark.other().subject().id()));
        record(actor, ForumActivity.EVIDENCE_TAKEN_OFF, post);
    }

    /** Takes all marks off a post whose words are gone. */
    void withdraw(Actor actor, Post post) {
        for (LinkRow mark : marks.listOf(actor, post)) {
            linkService.remove(actor, post.getTopic().getSpace().getId(), mark.linkKey(), ForumActivity.DELETED.name());
            recount(em.find(Need.class, mark.other().subject().id()));
        }
    }

    /** Counts anew for all needs that a post is evidence for, after it was hidden or restored. */
    void recountFor(Post post) {
        for (Need need : needs.listOf(post)) {
            recount(need);
        }
    }

    void recount(Need need) {
        NeedQueries.Evidence evidence = needs.count(need);
        need.count(evidence.posts(), evidence.people());
        Set<Topic> topics = needs.listTopics(need).stream().collect(Collectors.toSet());
        if (need.getTopic() != null) {
            topics.add(need.getTopic());
        }
        for (NeedTopic heard : needs.listHeard(need)) {
            if (!topics.remove(heard.getTopic())) {
                em.remove(heard);
            }
        }
        topics.forEach(topic -> em.persist(new NeedTopic(need, topic)));
    }

    /** Mails about spaces that not everybody reads say nothing of their content. */
    private void tellAuthor(Actor actor, Post post, Need need) {
        if (post.getPersona() == null) {
            return;
        }
        Account author = post.getPersona().getAccount();
        if (author.getId().equals(actor.accountId())) {
            return;
        }
        String address = urls.absolute(urls.post(post.getPublicKey()));
        if (need.getSpace().isPublic()) {
            mailbox.put(
                    author.getEmail(),
                    author.mailLanguage(),
                    "forums.mail.evidence",
                    post.getTopic().getTitle(),
                    need.getTitle(),
                    address);
        } else {
            mailbox.put(author.getEmail(), author.mailLanguage(), "forums.mail.evidence-closed", address);
        }
    }

    private Standing standing(Actor actor, Post post) {
        return spaces.standing(actor, post.getTopic().getSpace().getId());
    }

    private void record(Actor actor, Verb verb, Post post) {
        Audience audience = Audience.space(post.getTopic().getSpace().getId());
        activity.record(actor, verb, ForumActivity.subject(post), audience);
    }
}
