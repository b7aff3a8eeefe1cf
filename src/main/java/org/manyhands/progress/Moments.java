package org.manyhands.progress;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.manyhands.actions.ActionRow;
import org.manyhands.campaigns.Campaign;
import org.manyhands.campaigns.MilestoneRow;
import org.manyhands.campaigns.SignOffRow;
import org.manyhands.commitments.CommitmentRow;
import org.manyhands.commitments.ContactRow;
import org.manyhands.commitments.ReplyRow;

/** Puts together the timeline of a campaign from everything in it that has a day, the latest first. */
final class Moments {
    private final List<Moment> moments = new ArrayList<>();
    private final Clock clock;
    private final UnaryOperator<String> url;

    /**
     * @param clock the present moment, with the zone in which days are counted
     * @param url the address of a page of the campaign by its name
     */
    Moments(Clock clock, UnaryOperator<String> url) {
        this.clock = clock;
        this.url = url;
    }

    Moments campaign(Campaign campaign, CampaignEnding ending) {
        if (campaign.getPublishedAt() != null) {
            add(day(campaign.getPublishedAt()), "published", campaign.getTitle(), null, "", 1);
        }
        if (ending != null) {
            add(day(ending.getAt()), "ended." + ending.getOutcome(), ending.getWords(), null, "", 9);
        }
        return this;
    }

    Moments signOffs(List<SignOffRow> signOffs) {
        signOffs.stream()
                .filter(SignOffRow::isSigned)
                .forEach(row -> add(day(row.signedAt()), "signed-off", row.name(), null, "", 0));
        return this;
    }

    Moments actions(List<ActionRow> actions) {
        for (ActionRow action : actions) {
            LocalDate day = action.heldOn() == null ? action.opensOn() : action.heldOn();
            add(
                    day,
                    "action." + action.kind(),
                    action.title(),
                    url.apply("actions") + "#action-" + action.publicKey(),
                    "",
                    2);
        }
        return this;
    }

    Moments contacts(List<ContactRow> contacts) {
        contacts.forEach(row -> add(
                row.day(),
                "contact." + row.kind(),
                row.officeName(),
                url.apply("contacts") + "#contact-" + row.publicKey(),
                "",
                3));
        return this;
    }

    Moments replies(List<ReplyRow> replies, List<CommitmentRow> commitments, UnaryOperator<String> replyUrl) {
        for (ReplyRow reply : replies) {
            long promises = commitments.stream()
                    .filter(row -> row.replyKey().equals(reply.publicKey()))
                    .count();
            moments.add(new Moment(
                    reply.day(),
                    "progress.moment.reply",
                    reply.officeName(),
                    promises,
                    replyUrl.apply(reply.publicKey()),
                    "",
                    4));
        }
        return this;
    }

    Moments judgements(List<CommitmentRow> commitments, UnaryOperator<String> commitmentUrl) {
        commitments.stream().filter(row -> row.judgedAt() != null).forEach(row -> {
            String tone = switch (row.state()) {
                case KEPT -> "good";
                case BROKEN -> "warn";
                default -> "";
            };
            String link = commitmentUrl.apply(row.publicKey());
            add(day(row.judgedAt()), "judged." + row.state(), row.demandTitle(), link, tone, 6);
        });
        return this;
    }

    Moments milestones(List<MilestoneRow> milestones) {
        milestones.stream()
                .filter(MilestoneRow::isReached)
                .forEach(row -> add(row.reachedOn(), "milestone", row.title(), null, "good", 7));
        return this;
    }

    Moments updates(List<UpdateRow> updates) {
        updates.forEach(row -> add(
                day(row.at()),
                row.isResult() ? "result" : "news",
                row.title(),
                url.apply("updates") + "#update-" + row.publicKey(),
                row.isResult() ? "good" : "",
                8));
        return this;
    }

    /** What has happened until today, the latest first. */
    List<Moment> latestFirst() {
        LocalDate today = LocalDate.now(clock);
        return moments.stream()
                .filter(moment -> !moment.day().isAfter(today))
                .sorted(Comparator.comparing(Moment::day)
                        .thenComparing(Moment::rank)
                        .reversed())
                .toList();
    }

    private void add(LocalDate day, String key, String words, String link, String tone, int rank) {
        moments.add(new Moment(day, "progress.moment." + key, words, 0, link, tone, rank));
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}
