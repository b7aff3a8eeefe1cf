package org.manyhands.forums;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.persistence.Slice;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.spaces.SpaceQueries;
import org.manyhands.spaces.Standing;

/** Reads of posts, as far as the viewer may see them; what is hidden keeps its place without its words. */
@ApplicationScoped
public class PostQueries {
    private static final Pattern PLACE = Pattern.compile(
            "(?:https?://[^/]+)?"
                    + "(?:/posts/(?<post>[a-z0-9]+)|/topics/(?<topic>[a-z0-9]+)(?:/[^?#]*)?(?:\\?[^#]*)?#post-(?<number>[0-9]{1,7}))");

    @PersistenceContext
    EntityManager em;

    @Inject
    TopicQueries topics;

    /** The posts of one page of a topic that the viewer sees, by number; every page costs the same. */
    List<PostRow> listPage(Actor viewer, Standing standing, Topic topic, int page) {
        List<PostRow> rows = em.createQuery(
                        PostRow.SELECT + "t = :topic and p.number between :first and :last order by p.number",
                        PostRow.class)
                .setParameter("topic", topic)
                .setParameter("first", PostPages.first(page))
                .setParameter("last", PostPages.last(page))
                .getResultList();
        return shown(rows, viewer, standing);
    }

    /**
     * Posts that are about these parts of a text, oldest first, each list at most {@code most} long in all.
     *
     * @param topicId the discussion, which the viewer sees
     * @param type the type of the parts, such as {@code clause}
     * @param ids which parts
     * @param standing how the viewer stands to the space of the discussion
     * @return for each part that has any, its posts
     */
    public Map<Long, List<PostRow>> listAbout(
            Actor viewer, Standing standing, long topicId, String type, Collection<Long> ids, int most) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<PostRow> rows = em.createQuery(
                        PostRow.SELECT
                                + "t.id = :topic and p.aboutType = :type and p.aboutId in :ids and p.deletedAt is null and "
                                + SpaceQueries.READABLE + " order by p.number",
                        PostRow.class)
                .setParameter("topic", topicId)
                .setParameter("type", type)
                .setParameter("ids", ids)
                .setParameter("reader", viewer.readerId())
                .setMaxResults(most)
                .getResultList();
        return shown(rows, viewer, standing).stream().collect(Collectors.groupingBy(PostRow::aboutId));
    }

    /**
     * The latest posts that are about one part of a text, in the order in which they were written.
     *
     * @param about the part, of a discussion that the viewer sees
     * @param before the number of the first one that was shown, or null for the latest
     * @return the posts, and whether there are earlier ones
     */
    public Slice<PostRow> listLatestAbout(
            Actor viewer, Standing standing, long topicId, SubjectRef about, Integer before) {
        Slice<PostRow> latest = Slice.of(
                em.createQuery(
                                PostRow.SELECT
                                        + "t.id = :topic and p.aboutType = :type and p.aboutId = :id and p.deletedAt is null"
                                        + " and p.number < :before and " + SpaceQueries.READABLE
                                        + " order by p.number desc",
                                PostRow.class)
                        .setParameter("topic", topicId)
                        .setParameter("type", about.type())
                        .setParameter("id", about.id())
                        .setParameter("before", before == null ? Integer.MAX_VALUE : before)
                        .setParameter("reader", viewer.readerId()),
                PostPages.SIZE);
        List<PostRow> rows = new ArrayList<>(shown(latest.rows(), viewer, standing));
        Collections.reverse(rows);
        return new Slice<>(rows, latest.more());
    }

    /** How many posts of a discussion are about each of these parts; hidden ones count, as their place is seen. */
    public Map<Long, Long> countAbout(Actor viewer, long topicId, String type, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select p.aboutId, count(p) from Post p join p.topic t join t.space s where t.id = :topic"
                                + " and p.aboutType = :type and p.aboutId in :ids and p.deletedAt is null and "
                                + SpaceQueries.READABLE + " group by p.aboutId",
                        Object[].class)
                .setParameter("topic", topicId)
                .setParameter("type", type)
                .setParameter("ids", ids)
                .setParameter("reader", viewer.readerId())
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** The post under this key, whatever its state, in a topic that the viewer sees. */
    Post get(Actor viewer, String key) {
        return em.createQuery(
                        "select p from Post p join fetch p.topic t join fetch t.space s left join fetch t.forum"
                                + " left join fetch p.persona where p.publicKey = :key and " + SpaceQueries.READABLE,
                        Post.class)
                .setParameter("key", key)
                .setParameter("reader", viewer.readerId())
                .getResultStream()
                .filter(post -> topics.isSeen(viewer, post.getTopic()))
                .findFirst()
                .orElseThrow(() -> new NotFound("post"));
    }

    /** The post with this number of a topic that the viewer sees. */
    public PostRef getRef(Actor viewer, TopicRef topic, int number) {
        return em.createQuery(
                        "select p from Post p join fetch p.topic t join fetch t.space s where t.id = :topic"
                                + " and p.number = :number and " + SpaceQueries.READABLE,
                        Post.class)
                .setParameter("topic", topic.id())
                .setParameter("number", number)
                .setParameter("reader", viewer.readerId())
                .getResultStream()
                .findFirst()
                .map(PostQueries::standing)
                .map(PostRef::of)
                .orElseThrow(() -> new NotFound("post"));
    }

    /**
     * The post that an address of this portal leads to, if the viewer may read it.
     *
     * @param address as people copy it: of the post, or of its place in a topic; with or without the host
     */
    public Optional<PostRef> findAt(Actor viewer, String address) {
        Matcher place = PLACE.matcher(address == null ? "" : address.strip());
        if (!place.matches()) {
            return Optional.empty();
        }
        boolean own = place.group("post") != null;
        TypedQuery<Post> query = em.createQuery(
                        "select p from Post p join fetch p.topic t join fetch t.space s where"
                                + " (p.deletedAt is null or p.moved is not null) and "
                                + (own ? "p.publicKey = :key" : "t.publicKey = :key and p.number = :number") + " and "
                                + SpaceQueries.READABLE,
                        Post.class)
                .setParameter("key", own ? place.group("post") : place.group("topic"))
                .setParameter("reader", viewer.readerId());
        if (!own) {
            query.setParameter("number", Integer.valueOf(place.group("number")));
        }
        return query.getResultStream()
                .findFirst()
                .map(PostQueries::standing)
                .filter(post -> !post.isDeleted())
                .map(PostRef::of);
    }

    /**
     * The words of a post of a space, as far as everybody who reads the space may read them and a persona of it wrote them.
     * A post that was edited has none: they may have been copied into it since.
     */
    public Optional<PostWordsRow> findWords(Actor viewer, long postId, long spaceId) {
        return em.createQuery(
                        "select new org.manyhands.forums.PostWordsRow(per.id, st.id, p.source) from Post p"
                                + " left join p.topic t left join t.space s left join p.persona per"
                                + " left join p.standpoint st where p.id = :post and s.id = :space and per.id is not null"
                                + " and p.deletedAt is null and p.hiddenAt is null and p.awayAt is null and p.editedAt is null and "
                                + SpaceQueries.READABLE,
                        PostWordsRow.class)
                .setParameter("post", postId)
                .setParameter("space", spaceId)
                .setParameter("reader", viewer.readerId())
                .getResultStream()
                .findFirst();
    }

    /** Whether the actor wrote a post. */
    public boolean isBy(Actor actor, long postId) {
        return actor.isPerson()
                && em.createQuery(
                                        "select count(p) from Post p where p.id = :post and p.persona.account.id = :account",
                                        Long.class)
                                .setParameter("post", postId)
                                .setParameter("account", actor.accountId())
                                .getSingleResult()
                        > 0;
    }

    /** The post with this number, if it was not deleted. */
    Optional<Post> find(Topic topic, int number) {
        return em.createQuery(
                        "select p from Post p left join fetch p.persona where p.topic = :topic and p.number = :number"
                                + " and p.deletedAt is null",
                        Post.class)
                .setParameter("topic", topic)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** Whether a persona has a post in a topic that was not deleted. */
    boolean hasPosted(Topic topic, long personaId) {
        return !em.createQuery(
                        "select p.id from Post p where p.topic = :topic and p.persona.id = :persona"
                                + " and p.deletedAt is null",
                        Long.class)
                .setParameter("topic", topic)
                .setParameter("persona", personaId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Whether somebody of this imported name has a post in a topic. */
    boolean hasPosted(Topic topic, String importedName) {
        return !em.createQuery("select p.id from Post p where p.topic = :topic and p.importedName = :name", Long.class)
                .setParameter("topic", topic)
                .setParameter("name", importedName)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** What names those of these posts that the viewer may read; what is hidden or deleted is left out. */
    List<PostCardRow> listCards(Actor viewer, Collection<Long> ids) {
        return em.createQuery("""
                        select new org.manyhands.forums.PostCardRow(p.id, p.number, per.name, p.importedName,
                          p.source, t.publicKey, t.slug, t.subjectType, t.subjectId, p.language, n.codes, tn.codes)
                        from Post p join p.topic t join t.space s left join p.persona per
                          left join ContentNote n on n.subjectType = 'post' and n.subjectId = p.id
                          left join ContentNote tn on tn.subjectType = 'topic' and tn.subjectId = p.topicId
                        where p.id in :ids and p.hiddenAt is null and p.deletedAt is null and
                        """ + SpaceQueries.READABLE, PostCardRow.class)
                .setParameter("ids", ids)
                .setParameter("reader", viewer.readerId())
                .getResultList();
    }

    /** Of a place that leads on, the post where it stands now: always in the same space. */
    private static Post standing(Post found) {
        return found.getMoved() == null ? found : found.getMoved();
    }

    private List<PostRow> shown(List<PostRow> rows, Actor viewer, Standing standing) {
        return rows.stream()
                .map(row -> row.hidden()
                                && !ForumPermissions.canReadHidden(viewer, standing, row.isBy(standing.personaId()))
                        ? row.veiled()
                        : row)
                .toList();
    }
}
