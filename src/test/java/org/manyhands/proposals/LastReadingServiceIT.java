package org.manyhands.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manyhands.accounts.PersonalData;
import org.manyhands.coauthoring.TextReading;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.Places;
import org.manyhands.testing.AtOnce;
import org.manyhands.testing.Pages;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;
import org.manyhands.testing.Tx;

/** Whoever is signed in is told what changed in a text since they read it; nobody else is, and of visitors nothing is kept. */
@ServiceTest
class LastReadingServiceIT {
    private static final String SINCE = "changed since version";

    @Inject
    Drafting drafting;

    @Inject
    Places places;

    @Inject
    People people;

    @Inject
    Pages pages;

    @Inject
    @Any
    Instance<PersonalData> features;

    @Inject
    EntityManager em;

    @Inject
    Tx tx;

    private Actor owner;
    private Actor reader;
    private ProposalRef proposal;
    private String path;

    @BeforeEach
    void begin() {
        owner = people.person();
        reader = people.person();
        proposal = drafting.open(owner, places.open(owner));
        path = "/proposals/" + proposal.key() + "/" + proposal.slug();
    }

    @Test
    void aReaderIsToldWhatChangedSince() throws Exception {
        Pages.Reader browser = pages.as(reader);
        assertThat(browser.get(path).body()).contains("name of one person").doesNotContain(SINCE);
        assertThat(browser.get(path).body()).doesNotContain(SINCE);
        drafting.write(owner, proposal, 1, Drafting.SECOND);
        drafting.write(owner, proposal, 2, Drafting.SECOND + "\n\nTravel is paid.");
        for (int visit = 0; visit < 2; visit++) {
            assertThat(browser.get(path).body())
                    .contains("2 parts have " + SINCE + " 1, which you read on")
                    .contains("compare?from=1&amp;to=3");
        }
        later();
        assertThat(browser.get(path).body()).doesNotContain(SINCE);
    }

    @Test
    void whoReadsAVersionOnItsOwnPageHasReadIt() throws Exception {
        drafting.write(owner, proposal, 1, Drafting.SECOND);
        Pages.Reader browser = pages.as(reader);
        browser.get(path + "/versions/2");
        browser.get(path + "/versions/1");
        assertThat(browser.get(path).body()).doesNotContain(SINCE);
        drafting.write(owner, proposal, 2, Drafting.FIRST);
        assertThat(browser.get(path).body()).contains("1 part has " + SINCE + " 2");
    }

    @Test
    void othersAndVisitorsAreToldNothing() throws Exception {
        pages.as(reader).get(path);
        pages.as(Actor.visitor()).get(path);
        drafting.write(owner, proposal, 1, Drafting.SECOND);
        assertThat(pages.as(Actor.visitor()).get(path).body()).doesNotContain(SINCE);
        assertThat(pages.as(people.person()).get(path).body()).doesNotContain(SINCE);
        assertThat(pages.as(reader).get(path).body()).contains(SINCE);
        assertThat(countReadings()).isEqualTo(2);
    }

    @Test
    void whatIsAsItWasIsNoNews() throws Exception {
        Pages.Reader browser = pages.as(reader);
        browser.get(path);
        drafting.write(owner, proposal, 1, Drafting.SECOND);
        drafting.write(owner, proposal, 2, Drafting.FIRST);
        assertThat(browser.get(path).body()).doesNotContain(SINCE);
    }

    @Test
    void twoFirstReadingsAtOnceAreOne() throws Exception {
        Pages.Reader browser = pages.as(reader);
        List<Callable<Integer>> tabs = Stream.<Callable<Integer>>generate(
                        () -> () -> browser.get(path).status())
                .limit(4)
                .toList();
        assertThat(AtOnce.run(tabs)).containsOnly(200);
        assertThat(countReadings()).isEqualTo(1);
    }

    @Test
    void howFarSomebodyReadCostsTheSameHoweverMuchChanged() throws Exception {
        Pages.Reader browser = pages.as(reader);
        browser.get(path);
        drafting.write(owner, proposal, 1, Drafting.SECOND);
        browser.get(path);
        int few = browser.get(path).statements();
        drafting.write(owner, proposal, 2, Drafting.SECOND + "\n\nOne more.".repeat(40));
        browser.get(path);
        Pages.Answer many = browser.get(path);
        assertThat(many.body()).contains("41 parts have " + SINCE + " 1");
        assertThat(many.statements()).isEqualTo(few);
        later();
        assertThat(browser.get(path).statements()).isEqualTo(few - 2);
    }

    @Test
    void itGoesWithTheAccount() throws Exception {
        pages.as(reader).get(path);
        assertThat(countReadings()).isEqualTo(1);
        for (PersonalData feature : features) {
            if (feature.entities().contains(TextReading.class)) {
                tx.run(() -> feature.forgotten()
                        .forEach(change -> em.createQuery(change)
                                .setParameter("account", reader.accountId())
                                .executeUpdate()));
            }
        }
        assertThat(countReadings()).isZero();
    }

    /** The visit is over. */
    private void later() throws Exception {
        tx.run(() -> em.createQuery("update TextReading r set r.at = :then where r.account.id = :reader")
                .setParameter("then", Instant.now().minus(Duration.ofHours(2)))
                .setParameter("reader", reader.accountId())
                .executeUpdate());
    }

    private long countReadings() throws Exception {
        return tx.get(() -> em.createQuery(
                        "select count(r) from TextReading r where r.text.subjectType = 'proposal'"
                                + " and r.text.subjectId = :proposal and r.account.id <> :owner",
                        Long.class)
                .setParameter("proposal", proposal.id())
                .setParameter("owner", owner.accountId())
                .getSingleResult());
    }
}
