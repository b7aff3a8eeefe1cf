package org.manyhands.coauthoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.manyhands.accounts.Standpoint;
import org.manyhands.coauthoring.TextCredit.Way;
import org.manyhands.platform.errors.NotAllowed;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.persistence.NodeNews;
import org.manyhands.platform.persistence.TransactionMemory;
import org.manyhands.platform.richtext.Rebase;
import org.manyhands.platform.richtext.Step;
import org.manyhands.platform.richtext.StepRefused;
import org.manyhands.platform.richtext.TakenOut;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.Persona;

/**
 * Takes what writers do in a text, one after the other: the row of the text is locked, what others did in the meantime is
 * put under it, and all is stored before anybody is told. So it does not matter which node a writer is connected to.
 */
@ApplicationScoped
public class WritingService {
    /** What other nodes are told: the text, and how many steps it has. */
    static final String NEWS = "text_changed";

    @PersistenceContext
    EntityManager em;

    @Inject
    WritingQueries writing;

    @Inject
    NodeNews news;

    @Inject
    TextRestJob rests;

    @Inject
    TransactionMemory unsaved;

    @Inject
    TextCredits credits;

    @Inject
    CopiedPassages copied;

    @Inject
    NewClauses clauses;

    @Inject
    TextLockQueries locks;

    @Inject
    WrittenToday written;

    @Inject
    Event<TextChanged> changes;

    @Inject
    Clock clock;

    /**
     * Makes a writer's steps, or tells again what became of them when they had come before.
     *
     * @return what was stored
     * @throws NotAllowed when the writer may not, or no longer
     * @throws FormerTextNeeded when it has to be looked up first whose words some are
     * @throws StepRefused when somebody sent what no editor sends
     * @throws RuleViolation when the text would become too large, or the writer wrote too much today
     */
    @Transactional
    public TextBatch take(Actor actor, long textId, SentBatch sent) {
        LockedText locked = locks.lock(actor, textId);
        CoText text = locked.text();
        TextStanding standing = locked.standing();
        TextPermissions.requireCanWrite(actor, standing);
        Optional<TextBatch> before = writing.find(textId, sent.session(), sent.number());
        if (before.isPresent()) {
            return before.filter(known -> known.isBy(standing.personaId())).orElseThrow(() -> new NotAllowed("write"));
        }
        rests.expect(text);
        Authorship by = Authorship.of(
                em.getReference(Persona.class, standing.personaId()),
                standing.standpointId() == null ? null : em.getReference(Standpoint.class, standing.standpointId()));
        return change(actor, text, sent, by, Way.DRAFT);
    }

    /** Makes steps of what somebody wrote, who may not write without end. */
    TextBatch change(Actor writer, CoText text, SentBatch sent, Authorship by, Way way) {
        TextBatch batch = change(text, sent, by, way);
        written.add(writer, batch);
        return batch;
    }

    /** The same with steps of a form that were made before the text was locked, where nothing came between. */
    TextBatch change(Actor writer, CoText text, ReadySteps ready, Authorship by) {
        TextCredit credit = credit(text, by, Way.FORM);
        boolean holds = ready.isIn(text) && ready.credit() == credit.getNumber();
        TextBatch batch = store(text, holds ? ready : ready(text, ready.sent(), credit), credit);
        written.add(writer, batch);
        return batch;
    }

    /** Makes steps in a text that the caller has locked. */
    TextBatch change(CoText text, SentBatch sent, Authorship by, Way way) {
        TextCredit credit = credit(text, by, way);
        return store(text, ready(text, sent, credit), credit);
    }

    private ReadySteps ready(CoText text, SentBatch sent, TextCredit credit) {
        TextHead head = head(text);
        return ReadySteps.of(head, sent, credit.getNumber(), copied.provenance(text.getId(), sent, head));
    }

    private TextCredit credit(CoText text, Authorship by, Way way) {
        TextCredit credit = credits.of(text, by, way);
        if (credit.getId() == null) {
            em.persist(credit);
        }
        return credit;
    }

    private TextBatch store(CoText text, ReadySteps ready, TextCredit credit) {
        if (credit.getWay() == Way.FORM && !ready.keepAll()) {
            throw FormSteps.overtaken();
        }
        TextHead head = ready.head();
        Rebase rebase = ready.rebase();
        TextRoom.require(head.text(), rebase);
        TextBatch batch = new TextBatch(text, ready.sent(), credit, rebase, clock.instant());
        name(text, head, store(batch, head, rebase, ready.provenance().takenOut()));
        credits.suspicions(batch, ready.provenance(), head.text(), rebase.text())
                .forEach(em::persist);
        return batch;
    }

    /**
     * Makes steps that change nothing but whose some words are, in a text that the caller has locked. They are the portal's:
     * nobody becomes a writer of a text by what they say of its words.
     */
    void recredit(CoText text, List<Step> steps) {
        if (!steps.isEmpty()) {
            rests.expect(text);
            TextHead head = head(text);
            name(text, head, byItself(text, head, steps));
        }
    }

    /** A text that the caller has locked, as it stands. */
    TextHead head(CoText text) {
        return unsaved.find(name(text), TextHead.class)
                .orElseGet(() -> writing.newest(text.getId(), text.getStepCount()));
    }

    private static String name(CoText text) {
        return "text " + text.getId();
    }

    private TextHead store(TextBatch batch, TextHead before, Rebase made, TakenOut takenOut) {
        CoText text = batch.getText();
        em.persist(batch);
        text.grow(batch.getStepCount());
        TextHead head = before.after(made.steps(), made.text(), takenOut);
        unsaved.keep(name(text), head);
        news.tell(NEWS, text.getId() + " " + text.getStepCount());
        changes.fire(new TextChanged(
                text.getId(),
                before.number(),
                batch.getSteps(),
                batch.getSessionKey(),
                batch.getNumber(),
                made.sources(),
                head));
        return head;
    }

    /** Gives new clauses their keys, by steps of the portal's own. */
    private void name(CoText text, TextHead before, TextHead made) {
        List<Step> naming = clauses.naming(text, before, made, em::persist);
        TextHead head = naming.isEmpty() ? made : byItself(text, made, naming);
        if (TextSnapshot.isDue(before, head)) {
            em.persist(new TextSnapshot(text, head.text(), clock.instant()));
        }
    }

    private TextHead byItself(CoText text, TextHead before, List<Step> steps) {
        Rebase rebase = Rebase.of(before.text(), List.of(), steps, TextCredit.NOBODY);
        SentBatch itself = SentBatch.form(before.number(), steps);
        TextBatch batch = new TextBatch(text, itself, null, rebase, clock.instant());
        return store(batch, before, rebase, before.takenOut());
    }
}
