package org.manyhands.tags;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.activity.Audience;
import org.manyhands.platform.activity.Verb;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.errors.Taken;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.spaces.Space;
import org.manyhands.spaces.SpaceQueries;

/** Tags subjects, and keeps the tags of a space in order. Rows of several tags are always held in the order of their ids. */
@ApplicationScoped
public class TagService {
    @PersistenceContext
    EntityManager em;

    @Inject
    TagQueries tags;

    @Inject
    SpaceQueries spaces;

    @Inject
    ActivityLog activity;

    /**
     * Gives a subject exactly these tags; those that the space does not have yet come about. The feature records what it
     * did to its subject.
     *
     * @param allowed whether the feature says that the subject is the actor's to change
     * @return whether anything changed
     */
    @Transactional
    public boolean tag(Actor actor, long spaceId, SubjectRef subject, List<String> names, boolean allowed) {
        TagPermissions.requireCanTag(actor, spaces.standing(actor, spaceId), allowed);
        List<Tagging> present = tags.listTaggings(subject);
        Set<Tag> before = present.stream().map(Tagging::getTag).collect(Collectors.toSet());
        Set<Tag> after = new HashSet<>(named(spaceId, names, before));
        Set<Tag> changed = Stream.concat(before.stream(), after.stream())
                .filter(tag -> before.contains(tag) != after.contains(tag))
                .collect(Collectors.toSet());
        hold(changed);
        present.stream().filter(tagging -> !after.contains(tagging.getTag())).forEach(tagging -> {
            tagging.getTag().dropped();
            em.remove(tagging);
        });
        after.stream().filter(tag -> !before.contains(tag)).forEach(tag -> {
            tag.used();
            em.persist(new Tagging(tag, subject));
        });
        return !changed.isEmpty();
    }

    /** Gives a subject what another had, as far as it may have so many and the tags are still used; that has none then. */
    @Transactional
    public void bring(Actor actor, long spaceId, SubjectRef from, SubjectRef to, boolean allowed) {
        Stream<Tag> there = tags.listTaggings(to).stream().map(Tagging::getTag);
        Stream<Tag> come = tags.listTaggings(from).stream().map(Tagging::getTag).filter(tag -> !tag.isClosed());
        List<String> both = Stream.concat(there, come)
                .map(Tag::getName)
                .distinct()
                .limit(TagNames.MOST)
                .toList();
        tag(actor, spaceId, from, List.of(), allowed);
        tag(actor, spaceId, to, both, allowed);
    }

    /** The tags of these names; one that is closed can be kept, and is given to nothing more. */
    private List<Tag> named(long spaceId, List<String> names, Set<Tag> before) {
        List<String> keys = names.stream().map(TagNames::key).toList();
        Map<String, Tag> known = keys.isEmpty() ? Map.of() : tags.byKeys(spaceId, keys);
        List<Tag> found = new ArrayList<>();
        for (String name : names) {
            Tag tag = known.get(TagNames.key(name));
            if (tag == null) {
                tag = new Tag(em.getReference(Space.class, spaceId), name);
                em.persist(tag);
            } else if (tag.isClosed() && !before.contains(tag)) {
                throw RuleViolation.at("tags", "tags.is-closed", tag.getName());
            }
            found.add(tag);
        }
        flush();
        return found;
    }

    private void hold(Set<Tag> some) {
        some.stream()
                .sorted(Comparator.comparing(Tag::getId))
                .forEach(tag -> em.refresh(tag, LockModeType.PESSIMISTIC_WRITE));
    }

    private void flush() {
        try {
            em.flush();
        } catch (PersistenceException e) {
            throw Taken.at("tags", e);
        }
    }

    /** Gives a tag another name; its address stays, and who types the old name finds it. */
    @Transactional
    public void rename(Actor actor, String space, String slug, String name) {
        Tag tag = kept(actor, space, slug);
        String asked = TagNames.require(name);
        Tag other = tags.byKeys(tag.getSpace().getId(), List.of(TagNames.key(asked)))
                .get(TagNames.key(asked));
        if (other != null && !other.equals(tag)) {
            throw RuleViolation.at("tags", "tags.taken", other.getName());
        }
        tag.rename(asked);
        record(actor, TagActivity.RENAMED, tag);
    }

    /** Makes one tag part of another of the same space: what had the one has the other, and its address leads there. */
    @Transactional
    public void merge(Actor actor, String space, String slug, String into) {
        Tag goes = kept(actor, space, slug);
        Tag stays = kept(actor, space, into);
        if (goes.equals(stays)) {
            throw RuleViolation.at("into", "tags.merge.other");
        }
        hold(Set.of(goes, stays));
        em.createQuery("update Tagging x set x.tag = :stays where x.tag = :goes and not exists (select y from Tagging y"
                        + " where y.tag = :stays and y.subjectType = x.subjectType and y.subjectId = x.subjectId)")
                .setParameter("stays", stays)
                .setParameter("goes", goes)
                .executeUpdate();
        em.createQuery("delete from Tagging x where x.tag = :goes")
                .setParameter("goes", goes)
                .executeUpdate();
        tags.listMergedInto(goes).forEach(earlier -> earlier.mergeInto(stays));
        goes.mergeInto(stays);
        stays.count(tags.countSubjects(stays));
        record(actor, TagActivity.MERGED, stays);
    }

    /** Lets nothing more be tagged with it; what is tagged stays so. */
    @Transactional
    public void close(Actor actor, String space, String slug) {
        Tag tag = kept(actor, space, slug);
        tag.close();
        record(actor, TagActivity.CLOSED, tag);
    }

    /** Lets people use it again. */
    @Transactional
    public void reopen(Actor actor, String space, String slug) {
        Tag tag = kept(actor, space, slug);
        tag.reopen();
        record(actor, TagActivity.REOPENED, tag);
    }

    private Tag kept(Actor actor, String space, String slug) {
        Tag tag = tags.get(actor, space, slug);
        TagPermissions.requireCanKeep(
                actor, spaces.standing(actor, tag.getSpace().getId()));
        return tag;
    }

    private void record(Actor actor, Verb verb, Tag tag) {
        activity.record(
                actor,
                verb,
                TagActivity.subject(tag),
                Audience.space(tag.getSpace().getId()));
    }
}
