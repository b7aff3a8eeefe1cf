package org.manyhands.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.manyhands.commitments.CommitmentRow;
import org.manyhands.commitments.ContactRow;
import org.manyhands.commitments.ReplyRow;
import org.manyhands.demands.DemandRow;
import org.manyhands.demands.TargetRow;

/**
 * Works out how it stands between demands and offices.
 *
 * @param clock what it stands at is asked for, with the zone in which days are counted
 * @param answered for each demand the keys of the replies that answer it
 */
record Asks(Clock clock, Map<Long, Set<Long>> answered) {
    List<Ask> of(
            List<DemandRow> demands,
            List<TargetRow> targets,
            List<ContactRow> contacts,
            List<ReplyRow> replies,
            List<CommitmentRow> commitments) {
        List<Ask> asks = new ArrayList<>();
        for (DemandRow demand : demands) {
            List<TargetRow> asked =
                    targets.stream().filter(t -> t.demandId() == demand.id()).toList();
            for (TargetRow target : asked) {
                List<CommitmentRow> promises = commitments.stream()
                        .filter(c -> c.demandId() == demand.id() && c.officeId() == target.officeId())
                        .toList();
                promises.forEach(promise -> asks.add(promised(demand, promise)));
                if (promises.isEmpty()) {
                    asks.add(unpromised(demand, target, contacts, replies));
                }
            }
            commitments.stream()
                    .filter(c -> c.demandId() == demand.id()
                            && asked.stream().noneMatch(target -> target.officeId() == c.officeId()))
                    .forEach(promise -> asks.add(promised(demand, promise)));
            if (asks.stream().noneMatch(ask -> ask.demandKey().equals(demand.publicKey()))) {
                asks.add(new Ask(
                        demand.publicKey(), demand.title(), null, null, Ask.State.NOT_ASKED, null, 0, null, null));
            }
        }
        return asks;
    }

    private Ask promised(DemandRow demand, CommitmentRow promise) {
        Ask.State state = switch (promise.state()) {
            case KEPT -> Ask.State.KEPT;
            case PARTLY -> Ask.State.PARTLY;
            case BROKEN -> Ask.State.BROKEN;
            case OPEN -> promise.isOverdue(LocalDate.now(clock)) ? Ask.State.OVERDUE : Ask.State.PROMISED;
        };
        LocalDate day = promise.isOpen() || promise.judgedAt() == null
                ? promise.due()
                : LocalDate.ofInstant(promise.judgedAt(), clock.getZone());
        return new Ask(
                demand.publicKey(),
                demand.title(),
                promise.officeKey(),
                promise.officeName(),
                state,
                day,
                0,
                promise.words(),
                promise.publicKey());
    }

    private Ask unpromised(DemandRow demand, TargetRow target, List<ContactRow> contacts, List<ReplyRow> replies) {
        Set<Long> answers = answered.getOrDefault(demand.id(), Set.of());
        Optional<ReplyRow> reply = replies.stream()
                .filter(r -> r.officeId() == target.officeId() && answers.contains(r.id()))
                .max(Comparator.comparing(ReplyRow::day));
        if (reply.isPresent()) {
            return ask(
                    demand,
                    target,
                    Ask.State.ANSWERED,
                    reply.get().day(),
                    reply.get().publicKey());
        }
        return contacts.stream()
                .filter(c -> c.officeId() == target.officeId())
                .map(ContactRow::day)
                .filter(day -> replies.stream()
                        .noneMatch(r ->
                                r.officeId() == target.officeId() && !r.day().isBefore(day)))
                .min(Comparator.naturalOrder())
                .map(day -> ask(demand, target, Ask.State.WAITING, day, null))
                .orElseGet(() -> {
                    boolean met = contacts.stream().anyMatch(c -> c.officeId() == target.officeId());
                    return ask(demand, target, met ? Ask.State.ANSWERED : Ask.State.NOT_ASKED, null, null);
                });
    }

    private Ask ask(DemandRow demand, TargetRow target, Ask.State state, LocalDate day, String reference) {
        return new Ask(
                demand.publicKey(),
                demand.title(),
                target.officeKey(),
                target.officeName(),
                state,
                day,
                day == null ? 0 : ChronoUnit.DAYS.between(day, LocalDate.now(clock)),
                null,
                reference);
    }
}
