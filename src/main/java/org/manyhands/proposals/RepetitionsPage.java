package org.manyhands.proposals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.manyhands.coauthoring.SuspicionQueries;
import org.manyhands.coauthoring.SuspicionRow;
import org.manyhands.coauthoring.SuspicionVerdict;
import org.manyhands.platform.persistence.Slice;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;

/** Which words of a proposal repeat others', for whoever looks after it; each is looked at on its own, and settled. */
@Named
@RequestScoped
public class RepetitionsPage {
    @Inject
    @Param
    String key;

    @Inject
    @Param
    String slug;

    @Inject
    @Param(name = "words")
    String chosen;

    @Inject
    @Param
    String before;

    @Inject
    @Param(name = "settled")
    String settledBefore;

    @Inject
    ProposalPath path;

    @Inject
    ProposalQueries proposals;

    @Inject
    SuspicionQueries suspicions;

    @Inject
    RepetitionService service;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    private final RepetitionForm form = new RepetitionForm();
    private ProposalRow proposal;
    private ProposalStanding standing;
    private Slice<SuspicionRow> open = Slice.none();
    private Slice<SuspicionRow> settled = Slice.none();
    private long openCount;
    private long settledCount;
    private SuspicionRow one;

    /** All of them for those who look after the proposal; one of them also for the two people whose words they are. */
    public void load() {
        Actor actor = current.actor();
        proposal = path.open(key, slug, "repetitions");
        standing = proposals.getStanding(actor, proposal.id());
        if (chosen == null) {
            open = suspicions.list(actor, proposal.subject(), false, before);
            settled = suspicions.list(actor, proposal.subject(), true, settledBefore);
            openCount = suspicions.countOpen(actor, proposal.subject());
            settledCount = suspicions.countSettled(actor, proposal.subject());
        } else {
            one = suspicions.get(actor, proposal.subject(), chosen);
        }
    }

    /** Leads back to the list, so that the next one can be looked at. */
    public void settle() {
        service.settle(current.actor(), key, chosen, form);
        redirect.to(here(), "proposals.repetition.done." + form.getKind());
    }

    /** Whether the reader settles the one that is shown. */
    public boolean isJudge() {
        return !one.isSettled() && ProposalPermissions.canSettle(current.actor(), standing);
    }

    /** Whether the reader sees all of them. */
    public boolean isReviewer() {
        return ProposalPermissions.canReview(current.actor(), standing);
    }

    /** Whether the reader is one of the two whose words they are, and may say only what they do not gain by. */
    public boolean isParty() {
        return getKinds().size() < SuspicionVerdict.Kind.values().length;
    }

    /** What the reader may say of it: nobody gives words to themselves. */
    public List<SuspicionVerdict.Kind> getKinds() {
        Long reader = standing.space().personaId();
        return Stream.of(SuspicionVerdict.Kind.values())
                .filter(kind -> kind == SuspicionVerdict.Kind.FAIR ? !one.isWriter(reader) : !one.isOwner(reader))
                .toList();
    }

    public RepetitionForm getForm() {
        return form;
    }

    public ProposalRow getProposal() {
        return proposal;
    }

    /** Those that wait, a page of them; empty when one is shown. */
    public List<SuspicionRow> getOpen() {
        return open.rows();
    }

    /** How many wait altogether. */
    public long getOpenCount() {
        return openCount;
    }

    /** Where the list of those that wait goes on, or null. */
    public String getNextOpen() {
        return open.next(row -> Urls.query(here(), "before", row.key()));
    }

    /** Those that were settled, a page of them; empty when one is shown. */
    public List<SuspicionRow> getSettled() {
        return settled.rows();
    }

    /** How many were settled altogether. */
    public long getSettledCount() {
        return settledCount;
    }

    /** Where the list of those that were settled goes on, or null. */
    public String getNextSettled() {
        return settled.next(row -> Urls.query(here(), "settled", row.key()));
    }

    /** Where that list begins, or null on its first page. */
    public String getFirstOpen() {
        return before == null ? null : here();
    }

    /** Where that list begins, or null on its first page. */
    public String getFirstSettled() {
        return settledBefore == null ? null : here();
    }

    private String here() {
        return urls.proposal(proposal.key(), proposal.slug(), "repetitions");
    }

    /** The one that is shown, or null. */
    public SuspicionRow getOne() {
        return one;
    }
}
