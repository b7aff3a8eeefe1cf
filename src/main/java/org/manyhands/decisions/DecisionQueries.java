package org.manyhands.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.persistence.Mark;
import org.manyhands.platform.persistence.Slice;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.spaces.Persona;
import org.manyhands.spaces.SpaceQueries;

/** Reads of rounds and responses. While a round is open, only its objections are shown, so that nobody is swayed. */
@ApplicationScoped
public class DecisionQueries {
    /** Who left before the end is asked no longer; who left since then counts, because a result stands. */
    private static final String COUNT = "(select count(%1$s) from Response %1$s, Membership m%1$s"
            + " where %1$s.decision = d and %1$s.answer = org.manyhands.decisions.Answer.%2$s"
            + " and m%1$s.persona = %1$s.persona and (m%1$s.since > d.closedAt"
            + " or m%1$s.state = org.manyhands.spaces.Membership.State.MEMBER))";

    private static final String ROW = "select new org.manyhands.decisions.DecisionRow(d.id, d.publicKey, d.question,"
            + " d.textVersion, d.needed, p.name, d.openedAt, d.closesAt, d.closedAt, d.outcome, d.statementHtml, "
            + COUNT.formatted("r1", "AGREE") + ", " + COUNT.formatted("r2", "ABSTAIN") + ", "
            + COUNT.formatted("r3", "OBJECT") + ") from Decision d join d.persona p";

    private static final String RESPONSE_ROW = """
            select new org.manyhands.decisions.ResponseRow(r.publicKey, p.publicKey, p.name, st.code, d.visibility,
              r.answer, r.reason, r.language, r.at, r.changedAt, r.reply, r.replyLanguage, o.name, r.repliedAt,
              (select count(mc) from Membership mc where mc.persona = p and (mc.since > u.closedAt
                or mc.state = org.manyhands.spaces.Membership.State.MEMBER)))
            from Response r
              left join r.decision u
              left join r.persona p
              left join p.account acc
              left join r.standpoint st
              left join AccountStandpoint d on d.account = acc and d.standpoint = st
                and d.visibility = org.manyhands.accounts.AccountStandpoint.Visibility.SHOWN
              left join r.replier o
            """;

    private static final String OBJECTIONS = " and r.answer = org.manyhands.decisions.Answer.OBJECT";

    /** How many answers stand on a page. */
    static final int PAGE = 20;

    private static final String ASKED = " from Membership m where m.space = :space"
            + " and m.state = org.manyhands.spaces.Membership.State.MEMBER and (m.since <= :opened or m.persona.id in"
            + " (select i.persona.id from DecisionInvitation i where i.decision = :decision))";

    private static final String SILENT =
            " and m.persona.id not in (select r.persona.id from Response r where r.decision = :decision)";

    private static final String SAID = " and m.persona.id in"
            + " (select r.persona.id from Response r where r.decision = :decision and r.answer = :answer)";

    @PersistenceContext
    EntityManager em;

    @Inject
    DecisionSubjects subjects;

    @Inject
    SpaceQueries spaces;

    /** The newest round about a subject, if there is one. */
    public Optional<DecisionRow> findLatest(Actor viewer, SubjectRef subject) {
        DecisionPermissions.requireCanRead(subjects.standing(viewer, subject));
        return em.createQuery(
                        ROW + " where d.subjectType = :type and d.subjectId = :subject order by d.openedAt desc, d.id"
                                + " desc",
                        DecisionRow.class)
                .setParameter("type", subject.type())
                .setParameter("subject", subject.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /**
     * What is shown of the answers, the first given first: the objections while it is open, all of them once it is closed.
     *
     * @param after the place of the last one that was shown, or null for the beginning
     */
    public Slice<ResponseRow> listResponses(Actor viewer, SubjectRef subject, DecisionRow decision, Mark after) {
        DecisionPermissions.requireCanRead(subjects.standing(viewer, subject));
        String shown = decision.isClosed() ? "" : OBJECTIONS;
        TypedQuery<ResponseRow> query = em.createQuery(
                        RESPONSE_ROW + " where r.decision.id = :id" + shown + Mark.behind(after, "r.at", "r.publicKey")
                                + " order by r.at, r.publicKey",
                        ResponseRow.class)
                .setParameter("id", decision.id());
        return Slice.of(Mark.bind(query, after), PAGE);
    }

    /** How many answers are shown, on all pages. */
    public long countResponses(Actor viewer, SubjectRef subject, DecisionRow decision) {
        DecisionPermissions.requireCanRead(subjects.standing(viewer, subject));
        return em.createQuery(
                        "select count(r) from Response r where r.decision.id = :id"
                                + (decision.isClosed() ? "" : OBJECTIONS),
                        Long.class)
                .setParameter("id", decision.id())
                .getSingleResult();
    }

    /** An objection, which everybody reads who reads the round. */
    public Optional<ResponseRow> findObjection(Actor viewer, SubjectRef subject, DecisionRow decision, String key) {
        DecisionPermissions.requireCanRead(subjects.standing(viewer, subject));
        return em.createQuery(
                        RESPONSE_ROW + " where r.decision.id = :id and r.publicKey = :key" + OBJECTIONS,
                        ResponseRow.class)
                .setParameter("id", decision.id())
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** What the actor said in a round. */
    public Optional<ResponseRow> findOwn(Actor actor, DecisionRow decision) {
        return em.createQuery(RESPONSE_ROW + " where r.decision.id = :id and acc.id = :account", ResponseRow.class)
                .setParameter("id", decision.id())
                .setParameter("account", actor.readerId())
                .getResultStream()
                .findFirst();
    }

    /** Whether the actor belongs to those whom the round asks. */
    public boolean canRespond(Actor actor, SubjectRef subject, DecisionRow decision) {
        DecisionStanding standing = subjects.standing(actor, subject);
        return actor.isActive()
                && standing.reads()
                && DecisionPermissions.canRespond(
                        actor,
                        spaces.standing(actor, standing.spaceId()),
                        decision.openedAt(),
                        isInvited(decision.id(), actor.readerId()));
    }

    /** How many people a round that opened then asks, those apart who were invited later. */
    public int countAsked(long spaceId, Instant openedAt) {
        return em.createQuery(
                        "select count(m) from Membership m where m.space.id = :space and m.since <= :opened"
                                + " and m.state = org.manyhands.spaces.Membership.State.MEMBER",
                        Long.class)
                .setParameter("space", spaceId)
                .setParameter("opened", openedAt)
                .getSingleResult()
                .intValue();
    }

    /** How many of those who are asked have not answered. */
    int countSilent(Decision decision) {
        return asked("select count(m)", SILENT, decision, Long.class)
                .getSingleResult()
                .intValue();
    }

    /** Those who are asked and have not answered. */
    List<Persona> listSilent(Decision decision) {
        return asked("select m.persona", SILENT, decision, Persona.class).getResultList();
    }

    /** Everybody who is asked. */
    List<Persona> listAsked(Decision decision) {
        return asked("select m.persona", "", decision, Persona.class).getResultList();
    }

    private <T> TypedQuery<T> asked(String select, String condition, Decision decision, Class<T> kind) {
        return em.createQuery(select + ASKED + condition, kind)
                .setParameter("space", decision.getSpace())
                .setParameter("opened", decision.getOpenedAt())
                .setParameter("decision", decision);
    }

    /** How many of those who are asked answered so; nobody could take back what somebody said who has left. */
    int count(Decision decision, Answer answer) {
        return asked("select count(m)", SAID, decision, Long.class)
                .setParameter("answer", answer)
                .getSingleResult()
                .intValue();
    }

    boolean isInvited(long decisionId, long accountId) {
        return em.createQuery(
                                "select count(i) from DecisionInvitation i where i.decision.id = :decision"
                                        + " and i.persona.account.id = :account",
                                Long.class)
                        .setParameter("decision", decisionId)
                        .setParameter("account", accountId)
                        .getSingleResult()
                > 0;
    }

    Decision get(long id) {
        Decision decision = em.find(Decision.class, id);
        if (decision == null) {
            throw new NotFound("decision");
        }
        return decision;
    }

    long getId(String key) {
        return em.createQuery("select d.id from Decision d where d.publicKey = :key", Long.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("decision"));
    }

    boolean isOpen(SubjectRef subject) {
        return em.createQuery(
                                "select count(d) from Decision d where d.subjectType = :type and d.subjectId = :subject"
                                        + " and d.closedAt is null",
                                Long.class)
                        .setParameter("type", subject.type())
                        .setParameter("subject", subject.id())
                        .getSingleResult()
                > 0;
    }

    Optional<Response> findResponse(Decision decision, long personaId) {
        return em.createQuery(
                        "select r from Response r where r.decision = :decision and r.persona.id = :persona",
                        Response.class)
                .setParameter("decision", decision)
                .setParameter("persona", personaId)
                .getResultStream()
                .findFirst();
    }

    Response getResponse(Decision decision, String key) {
        return em.createQuery(
                        "select r from Response r where r.decision = :decision and r.publicKey = :key", Response.class)
                .setParameter("decision", decision)
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("response"));
    }

    List<Decision> listByIds(Collection<Long> ids) {
        return em.createQuery("select d from Decision d where d.id in :ids", Decision.class)
                .setParameter("ids", ids)
                .getResultList();
    }
}
