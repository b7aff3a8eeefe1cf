package org.manyhands.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.manyhands.platform.activity.Audience;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectCard;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.platform.subjects.Subjects;
import org.manyhands.spaces.Membership;

/** Reads what concerns one person over all features. */
@ApplicationScoped
public class HomeQueries {
    private static final int LOOKED_AT = 60;
    private static final int LOOKED_AT_IN_A_SPACE = 100;
    private static final int SHOWN = 20;

    /** The latest of one space, by their ids: otherwise all that ever happened in it would be read and sorted. */
    private static final String LATEST_OF_SPACE = " SQL('coalesce((select w.id from activity w where w.space_id = ?"
            + " order by w.space_id desc, w.id desc offset " + LOOKED_AT_IN_A_SPACE
            + " rows fetch next 1 rows only), 0)', m.space.id)";

    @PersistenceContext
    EntityManager em;

    @Inject
    Subjects subjects;

    /**
     * What others did in the spaces of a person, the latest first. Several deeds at one subject by one persona are told
     * once, and what the reader may not see any more is left out.
     */
    public List<FeedItem> listFeed(Actor reader) {
        List<FeedRow> rows = em.createQuery("""
                        select new org.manyhands.home.FeedRow(v.at, v.verb, v.subjectType, v.subjectId, p.name, s.name)
                        from Activity v
                          left join Space s on s.id = v.spaceId
                          left join Account a on a.id = v.accountId
                          left join Persona p on p.space = s and p.account = a,
                          Membership m
                        where m.account.id = :reader and m.state = :member and m.space.id = v.spaceId
                          and v.audience = :inSpace and (v.accountId is null or v.accountId <> :reader)
                          and v.id >=
                        """ + LATEST_OF_SPACE + " order by v.at desc, v.id desc", FeedRow.class)
                .setParameter("inSpace", Audience.Kind.SPACE)
                .setParameter("reader", reader.readerId())
                .setParameter("member", Membership.State.MEMBER)
                .setMaxResults(LOOKED_AT)
                .getResultList();
        Map<SubjectRef, SubjectCard> cards =
                subjects.cards(reader, rows.stream().map(FeedRow::subject).toList());
        Set<String> told = new HashSet<>();
        return rows.stream()
                .filter(row -> cards.containsKey(row.subject()))
                .filter(row -> told.add(row.verb() + row.subject() + row.persona()))
                .map(row -> new FeedItem(row, cards.get(row.subject())))
                .limit(SHOWN)
                .toList();
    }
}
