package org.manyhands.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.mail.Mail;
import org.manyhands.platform.mail.Mailbox;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.PortalClock;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.proposals.Drafting;
import org.manyhands.proposals.ProposalQueries;
import org.manyhands.proposals.ProposalRef;
import org.manyhands.spaces.Places;
import org.manyhands.spaces.Space;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;

/** Whoever is asked hears of a decision, nobody else does, and a closed space's mails say nothing of it. */
@ServiceTest
class DecisionMailServiceIT {
    @Inject
    People people;

    @Inject
    Places places;

    @Inject
    Drafting drafting;

    @Inject
    ProposalQueries proposals;

    @Inject
    DecisionQueries rounds;

    @Inject
    DecisionService decisions;

    @Inject
    DecisionMailService mails;

    @Inject
    Mailbox mailbox;

    @Inject
    PortalClock clock;

    private final Actor portal = Actor.portal();

    @Test
    void thoseWhoAreAskedHearOfIt() {
        Actor owner = people.person();
        Actor member = people.person();
        Actor late = people.person();
        Space space = places.open(owner);
        places.join(member, space, "Willow");
        ProposalRef proposal = drafting.decide(owner, space, 1);
        places.join(late, space, "Late");
        DecisionRow round = round(owner, proposal);

        mails.tell(portal, DecisionNews.OPENED, round.id());
        assertThat(to(member)).extracting(Mail::getSubject).contains("Your answer counts: Shall we?");
        assertThat(to(member)).anyMatch(mail -> mail.getBody().contains("/decision"));
        assertThat(to(owner)).isEmpty();
        assertThat(to(late)).isEmpty();

        decisions.respond(member, round.key(), Answer.AGREE, null, null);
        mails.tell(portal, DecisionNews.SOON, round.id());
        assertThat(to(member)).noneMatch(mail -> mail.getSubject().startsWith("Soon over"));
        assertThat(to(owner)).anyMatch(mail -> mail.getSubject().startsWith("Soon over"));

        decisions.invite(owner, round.key(), "Late");
        assertThat(to(late))
                .extracting(Mail::getSubject)
                .containsExactly("You are asked to decide with others: Shall we?");

        mails.tell(portal, DecisionNews.OVER, round.id());
        assertThat(to(owner)).anyMatch(mail -> mail.getSubject().startsWith("Please write down the result"));
        mails.tell(portal, DecisionNews.CLOSED, round.id());
        assertThat(to(member)).noneMatch(mail -> mail.getSubject().startsWith("The result"));
    }

    @Test
    void aClosedSpaceIsNotToldOf() {
        Actor owner = people.person();
        Actor second = people.person();
        Space space = places.closed(owner, second);
        places.join(second, space, "Second");
        ProposalRef proposal = drafting.decide(owner, space, 1);

        mails.tell(portal, DecisionNews.OPENED, round(owner, proposal).id());
        assertThat(to(second)).isNotEmpty().allMatch(mail -> isSilent(mail, space, "Shall we?", "silent"));
        assertThat(to(second)).anyMatch(mail -> mail.getBody().contains(proposal.key() + "/-/decision"));
    }

    @Test
    void whatIsOldIsNoNews() {
        Actor owner = people.person();
        Actor member = people.person();
        AtomicReference<ProposalRef> proposal = new AtomicReference<>();
        clock.at(Instant.now().minus(Duration.ofDays(3)), () -> {
            Space space = places.open(owner);
            places.join(member, space, "Willow");
            proposal.set(drafting.decide(owner, space, 1));
        });

        mails.tell(portal, DecisionNews.OPENED, round(owner, proposal.get()).id());
        assertThat(to(member)).isEmpty();
    }

    private DecisionRow round(Actor actor, ProposalRef proposal) {
        SubjectRef subject = proposals.get(actor, proposal.key()).subject();
        return rounds.findLatest(actor, subject).orElseThrow();
    }

    private static boolean isSilent(Mail mail, Space space, String... words) {
        String all = mail.getSubject() + mail.getBody();
        return !all.contains(space.getName()) && List.of(words).stream().noneMatch(all::contains);
    }

    private List<Mail> to(Actor actor) {
        String address = people.address(actor);
        return mailbox.list(0, 500).stream()
                .filter(mail -> mail.getRecipient().equals(address))
                .toList();
    }
}
