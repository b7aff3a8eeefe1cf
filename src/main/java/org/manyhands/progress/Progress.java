package org.manyhands.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.manyhands.actions.ActionRow;
import org.manyhands.campaigns.MilestoneRow;
import org.manyhands.commitments.Commitment;
import org.manyhands.commitments.CommitmentRow;
import org.manyhands.commitments.ContactRow;
import org.manyhands.commitments.ReplyRow;
import org.manyhands.demands.TargetRow;

/** How far a campaign has come, computed from what is there and never typed. */
public record Progress(
        LocalDate today,
        List<TargetRow> targets,
        List<ContactRow> contacts,
        List<ReplyRow> replies,
        List<CommitmentRow> commitments,
        List<MilestoneRow> milestones,
        List<ActionRow> actions) {
    public Progress {
        targets = List.copyOf(targets);
        contacts = List.copyOf(contacts);
        replies = List.copyOf(replies);
        commitments = List.copyOf(commitments);
        milestones = List.copyOf(milestones);
        actions = List.copyOf(actions);
    }

    /**
     * A part of a whole, as a bar of the picture.
     *
     * @param textKey what is counted
     * @param part how much of it is done
     * @param whole of how much
     */
    public record Part(String textKey, long part, long whole) {
        public long percent() {
            return whole <= 0 ? 0 : Math.min(100, part * 100 / whole);
        }
    }

    /** The petition that stands for the campaign: one that is open before one that is not, then the latest. */
    public ActionRow petition() {
        return actions.stream()
                .filter(ActionRow::isPetition)
                .max(Comparator.<ActionRow, Boolean>comparing(row -> row.isOpen(today))
                        .thenComparing(ActionRow::opensOn))
                .orElse(null);
    }

    /** How many offices are asked. */
    public long asked() {
        return offices().count();
    }

    /** How many of these have been contacted. */
    public long contacted() {
        return offices()
                .filter(office -> contacts.stream().anyMatch(row -> row.officeId() == office))
                .count();
    }

    /** How many of these have replied. */
    public long replied() {
        return offices()
                .filter(office -> replies.stream().anyMatch(row -> row.officeId() == office))
                .count();
    }

    /** How many promises were kept. */
    public long kept() {
        return count(Commitment.State.KEPT);
    }

    /** How many promises are open. */
    public long due() {
        return count(Commitment.State.OPEN);
    }

    /** How many promises were broken. */
    public long broken() {
        return count(Commitment.State.BROKEN);
    }

    /** How many promises were kept in part. */
    public long partly() {
        return count(Commitment.State.PARTLY);
    }

    /** The next step of the plan that lies ahead, or null. */
    public MilestoneRow next() {
        Optional<MilestoneRow> next = milestones.stream()
                .filter(row -> !row.isReached() && !row.due().isBefore(today))
                .min(Comparator.comparing(MilestoneRow::due));
        return next.orElse(null);
    }

    /** How many days there are until then. */
    public long daysToNext() {
        MilestoneRow next = next();
        return next == null ? 0 : ChronoUnit.DAYS.between(today, next.due());
    }

    /** The bars of the picture; what a campaign has none of is left out. */
    public List<Part> parts() {
        ActionRow petition = petition();
        long reached = milestones.stream().filter(MilestoneRow::isReached).count();
        return Stream.of(
                        new Part(
                                "progress.picture.signatures",
                                petition == null ? 0 : petition.signatures(),
                                petition == null || petition.goal() == null ? 0 : petition.goal()),
                        new Part("progress.picture.contacted", contacted(), asked()),
                        new Part("progress.picture.replied", replied(), asked()),
                        new Part("progress.picture.milestones", reached, milestones.size()),
                        new Part("progress.picture.kept", kept(), commitments.size()))
                .filter(part -> part.whole() > 0)
                .toList();
    }

    private Stream<Long> offices() {
        return targets.stream().map(TargetRow::officeId).distinct();
    }

    private long count(Commitment.State state) {
        return commitments.stream().filter(row -> row.state() == state).count();
    }
}
