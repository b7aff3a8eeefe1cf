package org.manyhands.proposals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.manyhands.accounts.VoiceQueries;
import org.manyhands.accounts.VoiceRow;
import org.manyhands.coauthoring.BlockChange;
import org.manyhands.coauthoring.TextBlockRow;
import org.manyhands.coauthoring.TextMoment;
import org.manyhands.coauthoring.TextQueries;
import org.manyhands.coauthoring.TextRow;
import org.manyhands.coauthoring.TextVersionRow;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;

/**
 * One version of a proposal's text, with a slider that leads to the others, as it reads or with what it changed; its authors
 * can bring an earlier one back.
 */
@Named
@RequestScoped
public class ProposalVersionPage {
    @Inject
    @Param
    String key;

    @Inject
    @Param
    String slug;

    @Inject
    @Param
    String number;

    @Inject
    @Param
    String go;

    @Inject
    @Param
    String changes;

    @Inject
    @Param
    String who;

    @Inject
    ProposalPath path;

    @Inject
    LastReading lastReading;

    @Inject
    ProposalQueries proposals;

    @Inject
    ProposalService service;

    @Inject
    TextQueries texts;

    @Inject
    VoiceQueries voices;

    @Inject
    VoiceMarks voiceMarks;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    private final RestoreForm form = new RestoreForm();
    private ProposalRow proposal;
    private TextRow text;
    private List<TextVersionRow> marks;
    private List<BlockChange> changed;
    private WhoWrote whoWrote;
    private List<VoiceRow> speakAs = List.of();
    private boolean writer;

    /** A number that no version has is not found; to bring back is anything but the newest. */
    public void load() {
        Actor actor = current.actor();
        proposal = path.open(key, slug, "versions/" + number);
        Integer shown = Numbers.read(number);
        if (shown == null) {
            throw new NotFound("version");
        }
        Integer asked = Numbers.read(go);
        if (asked != null) {
            redirect.to(url(asked));
            return;
        }
        show(actor, shown);
    }

    private void show(Actor actor, int shown) {
        TextMoment moment = texts.getMoment(actor, proposal.subject(), shown, Timeline.marks(proposal.head()));
        text = moment.text();
        marks = moment.others();
        if (isMarked()) {
            changed = texts.compare(actor, proposal.subject(), getNumber() - 1, getNumber())
                    .changes();
        }
        lastReading.note(actor, proposal, getNumber());
        whoWrote = who == null || isMarked() ? null : voiceMarks.of(actor, proposal, text.version());
        ProposalStanding standing = proposals.getStanding(actor, proposal.id());
        writer = ProposalPermissions.canWrite(actor, standing);
        if (isRestorable()) {
            speakAs = voices.list(actor);
            form.setStandpoint(standing.standpointAmong(speakAs));
            form.setBase(proposal.head());
        }
    }

    /**
     * Makes a new version of the earlier words, so that none between is lost. When a newer one was made meanwhile it is
     * refused once, and the next try counts from that one; so the service gets a copy that says what was sent.
     */
    public void restore() {
        RestoreForm sent = new RestoreForm();
        sent.setNote(form.getNote());
        sent.setStandpoint(form.getStandpoint());
        sent.setBase(form.getBase());
        form.setBase(proposal.head());
        int made = service.restore(current.actor(), key, getNumber(), sent);
        redirect.to(urls.proposal(proposal.key(), proposal.slug()), "proposals.restored", getNumber(), made);
    }

    /** Another version, seen in the same way. */
    public String url(int other) {
        String path = urls.proposalVersion(proposal.key(), proposal.slug(), other);
        return Urls.query(Urls.query(path, "changes", changes == null ? null : "on"), "who", who);
    }

    /** Where the slider leads on from. */
    public String getHere() {
        return urls.proposalVersion(proposal.key(), proposal.slug(), getNumber());
    }

    /** Whether what the version changed is asked for. */
    public boolean isMarking() {
        return changes != null;
    }

    /** Whether it is shown: the first version has none before it. */
    public boolean isMarked() {
        return isMarking() && getNumber() > 1;
    }

    /** What became of the headings and clauses of the version before. */
    public List<BlockChange> getChanged() {
        return changed;
    }

    /** Some versions with their dates, the first and the last among them. */
    public List<TextVersionRow> getMarks() {
        return marks;
    }

    public int getNumber() {
        return text.version().number();
    }

    /** Whether the reader may bring this version back, and it is not the newest. */
    public boolean isRestorable() {
        return writer && getNumber() != proposal.head();
    }

    public RestoreForm getForm() {
        return form;
    }

    public ProposalRow getProposal() {
        return proposal;
    }

    public TextRow getText() {
        return text;
    }

    /** Who wrote what of it; null unless that was asked. */
    public WhoWrote getWhoWrote() {
        return whoWrote;
    }

    /** A heading or clause as it is shown. */
    public Object html(TextBlockRow block) {
        return whoWrote == null ? block.html() : whoWrote.html(block);
    }

    public List<VoiceRow> getSpeakAs() {
        return speakAs;
    }
}
