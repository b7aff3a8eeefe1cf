package org.manyhands.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.drafts.DraftService;
import org.manyhands.platform.drafts.SentFormService;
import org.manyhands.platform.mail.Mailbox;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.PortalClock;
import org.manyhands.platform.security.Throttle;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;
import org.manyhands.testing.Tx;

/** At night what is old enough goes, and what is younger stays. */
@ServiceTest
class ForgetServiceIT {
    private static final Map<String, String> WORDS = Map.of("text", "Not sent yet");

    @Inject
    ForgetJob job;

    @Inject
    @Any
    Instance<Job> jobs;

    @Inject
    DraftService drafts;

    @Inject
    SentFormService sent;

    @Inject
    Throttle throttle;

    @Inject
    Mailbox mailbox;

    @Inject
    PortalClock time;

    @Inject
    Clock clock;

    @Inject
    People people;

    @Inject
    EntityManager em;

    @Inject
    Tx tx;

    @Test
    void draftsGoAfterHalfAYear() {
        Actor person = people.person();
        time.at(daysAgo(181), () -> drafts.keep(person, "old", WORDS));
        time.at(daysAgo(179), () -> drafts.keep(person, "young", WORDS));
        job.run("");
        assertThat(drafts.find(person, List.of("old", "young"))).containsOnlyKeys("young");
    }

    @Test
    void moreThanOneBatchGoes() throws Exception {
        Actor person = people.person();
        tx.run(() -> IntStream.rangeClosed(0, ForgetBatch.SIZE)
                .forEach(i -> time.at(daysAgo(200), () -> drafts.keep(person, "old " + i, WORDS))));
        assertThat(count("Draft x where x.accountId = :of", person.accountId())).isEqualTo(ForgetBatch.SIZE + 1);
        job.run("");
        assertThat(count("Draft x where x.accountId = :of", person.accountId())).isZero();
    }

    @Test
    void ticketsGoADayAfterTheirEnd() {
        String old = leave(3);
        String young = leave(1);
        job.run("");
        assertThat(count("DraftTicket x where x.ticketHash = :of", Keys.hash(old)))
                .isZero();
        assertThat(count("DraftTicket x where x.ticketHash = :of", Keys.hash(young)))
                .isOne();
    }

    @Test
    void formsThatWereSentGoAfterAWeek() {
        Actor person = people.person();
        time.at(daysAgo(8), () -> sent.note(person, Keys.hash("old" + person), new SubjectRef("post", 7)));
        time.at(daysAgo(6), () -> sent.note(person, Keys.hash("young" + person), new SubjectRef("post", 7)));
        job.run("");
        assertThat(em.createQuery("select x.formHash from SentForm x where x.accountId = :of", String.class)
                        .setParameter("of", person.accountId())
                        .getResultList())
                .containsExactly(Keys.hash("young" + person));
    }

    @Test
    void attemptsGoADayAfterTheirWindow() {
        String old = Keys.random();
        String young = Keys.random();
        time.at(daysAgo(2), () -> throttle.check("test", old, 9, Duration.ofHours(1)));
        time.at(daysAgo(1), () -> throttle.check("test", young, 9, Duration.ofHours(1)));
        job.run("");
        assertThat(count("Attempts x where x.subject = :of", "test:" + Keys.hash(old)))
                .isZero();
        assertThat(count("Attempts x where x.subject = :of", "test:" + Keys.hash(young)))
                .isOne();
    }

    @Test
    void theWordsOfMailsGoAfterAMonthAndTheirLineStays() throws Exception {
        String address = Keys.random() + "@example.org";
        put(address, 31, "old");
        put(address, 29, "young");
        job.run("");
        List<Object[]> mails = em.createQuery(
                        "select x.subject, x.body from Mail x where x.recipient = :of order by x.createdAt",
                        Object[].class)
                .setParameter("of", address)
                .getResultList();
        assertThat(mails).hasSize(2);
        assertThat(mails.get(0)[0]).isNotNull();
        assertThat(mails.get(0)[1]).isNull();
        assertThat(mails.get(1)[1]).asString().contains("young");
    }

    @Test
    void failedJobsGoAfterThreeMonthsOnceTheyWereTriedAgain() throws Exception {
        String name = "test " + Keys.random();
        tx.run(() -> {
            fail(name + " old", 91);
            fail(name + " young", 89);
            em.persist(new FailedJob(name + " waiting", "1", "", daysAgo(400), "why"));
        });
        job.run("");
        assertThat(em.createQuery("select x.name from FailedJob x where x.name like :of order by x.name", String.class)
                        .setParameter("of", name + "%")
                        .getResultList())
                .containsExactly(name + " waiting", name + " young");
    }

    /** A line of the timetable that named no job would wait for it for ever. */
    @Test
    void theTimetableNamesJobsThatThereAre() {
        assertThat(jobs.stream().map(Job::name))
                .containsAll(Timetable.lines().stream().map(Timetable.Line::job).toList());
    }

    /** The line stands in the outbox as a task that has its next time. */
    @Test
    void theTimetableRunsOnTheScheduler() {
        assertThat(em.createNativeQuery("select count(*) from scheduled_tasks where task_name = 'timetable-forget'")
                        .getSingleResult())
                .isEqualTo(1L);
    }

    private String leave(int days) {
        String[] secret = new String[1];
        time.at(daysAgo(days), () -> secret[0] = drafts.leave(Actor.visitor(), Keys.random(), "reply:any", WORDS));
        return secret[0];
    }

    private void put(String address, int days, String word) throws Exception {
        tx.run(() -> time.at(
                daysAgo(days),
                () -> mailbox.put(
                        address, Locale.ENGLISH, "accounts.mail.joined-already", word, "https://a", "https://b")));
    }

    private void fail(String name, int retriedDaysAgo) {
        FailedJob failed = new FailedJob(name, "1", "", daysAgo(400), "why");
        failed.retried(daysAgo(retriedDaysAgo));
        em.persist(failed);
    }

    private long count(String rows, Object of) {
        return em.createQuery("select count(x) from " + rows, Long.class)
                .setParameter("of", of)
                .getSingleResult();
    }

    private Instant daysAgo(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }
}
