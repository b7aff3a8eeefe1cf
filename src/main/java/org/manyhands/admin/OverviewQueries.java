package org.manyhands.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.settings.PortalSettings;

/** Counts for the overview of administrators: totals of the whole portal, of which no single space or person can be told. */
@ApplicationScoped
public class OverviewQueries {
    private static final int WEEKS = 12;

    @PersistenceContext
    EntityManager em;

    @Inject
    PortalSettings settings;

    @Inject
    Clock clock;

    /** Mails and files, by two statements. */
    public OverviewRow get(Actor actor) {
        AdminPermissions.requireCanAdminister(actor);
        Instant sent = em.createQuery(
                        "select m.sentAt from Mail m where m.sentAt is not null order by m.sentAt desc", Instant.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
        Object[] files = em.createQuery("select count(f), sum(f.sizeInBytes) from StoredFile f", Object[].class)
                .getSingleResult();
        return new OverviewRow(sent, number(files[0]), number(files[1]));
    }

    /** What came in the last weeks, by one statement for each kind. */
    public List<GrowthRow> listGrowth(Actor actor) {
        AdminPermissions.requireCanAdminister(actor);
        return Stream.of(
                        growth("people", "Account x where x.id is not null", "x.joinedAt"),
                        growth("topics", "Topic x where x.id is not null", "x.createdAt"),
                        growth("posts", "Post x where x.deletedAt is null", "x.createdAt"),
                        growth("proposals", "Proposal x where x.id is not null", "x.createdAt"))
                .toList();
    }

    /** The Mondays on which the weeks of {@link #listGrowth} begin, by the portal's own time. */
    public List<LocalDate> listWeeks() {
        LocalDate monday =
                LocalDate.now(clock.withZone(settings.zone())).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return IntStream.range(0, WEEKS)
                .mapToObj(week -> monday.minusWeeks(WEEKS - 1L - week))
                .toList();
    }

    private GrowthRow growth(String kind, String from, String when) {
        String sums = IntStream.range(0, WEEKS)
                .mapToObj(week -> ", sum(case when " + when + " >= :from" + week + " and " + when + " < :from"
                        + (week + 1) + " then 1 else 0 end)")
                .collect(Collectors.joining());
        TypedQuery<Object[]> query = em.createQuery("select count(x)" + sums + " from " + from, Object[].class);
        List<LocalDate> weeks = listWeeks();
        for (int week = 0; week < WEEKS; week++) {
            query.setParameter("from" + week, begin(weeks.get(week)));
        }
        query.setParameter("from" + WEEKS, begin(weeks.get(WEEKS - 1).plusWeeks(1)));
        List<Long> counts = Arrays.stream(query.getSingleResult())
                .map(OverviewQueries::number)
                .toList();
        return new GrowthRow(kind, counts.get(0), counts.subList(1, counts.size()));
    }

    private Instant begin(LocalDate day) {
        return day.atStartOfDay(settings.zone()).toInstant();
    }

    /** A sum over nothing is null. */
    private static long number(Object sum) {
        return sum == null ? 0 : ((Number) sum).longValue();
    }
}
