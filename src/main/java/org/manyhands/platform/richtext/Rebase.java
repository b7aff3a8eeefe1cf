package org.manyhands.platform.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Steps that somebody made while others changed the same text, made again after theirs: nobody is sent back to try once
 * more, so that a slow line is no disadvantage. A step that is about something that is gone, or no longer fits, is left out.
 *
 * @param text the text after all of them
 * @param steps the steps as they were made in it
 * @param sources which step of the writer's each of them was, from 0
 */
public record Rebase(RichText text, List<Step> steps, List<Integer> sources) {
    public Rebase {
        steps = List.copyOf(steps);
        sources = List.copyOf(sources);
    }

    /**
     * Makes the writer's steps again.
     *
     * @param head the text after the others' steps
     * @param others what others did since the writer's text, in order; none if the writer saw everything
     * @param own the writer's steps, each in the text after the one before
     * @param credit what stands beside the tokens that they add
     * @throws StepRefused if one of them is no step at all; then none is made
     */
    public static Rebase of(RichText head, List<Step> others, List<Step> own, int credit) {
        return of(head, others, own, credit, Provenance.written(own.size()));
    }

    /**
     * Makes the writer's steps again.
     *
     * @param provenance whose the words are that they put in
     */
    public static Rebase of(RichText head, List<Step> others, List<Step> own, int credit, Provenance provenance) {
        Mapping mapping = new Mapping();
        for (int i = own.size() - 1; i >= 0; i--) {
            mapping.add(own.get(i).map().inverse());
        }
        others.forEach(step -> mapping.add(step.map()));
        RichText text = head;
        List<Step> steps = new ArrayList<>();
        List<Integer> sources = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            // A step lies in the text after the writer's earlier ones, which are taken back before it.
            Optional<Step> moved = own.get(i).after(mapping, own.size() - i);
            Optional<RichText> next = moved.isEmpty() ? Optional.empty() : made(moved.get(), text, credit);
            if (next.isPresent()) {
                mapping.addAgain(moved.get().map(), own.size() - 1 - i);
                Step credited = provenance.credited(moved.get(), i, text, credit);
                text = credited == moved.get() ? next.get() : credited.apply(text, credit);
                steps.add(credited);
                sources.add(i);
            }
        }
        return new Rebase(text, steps, sources);
    }

    /**
     * Whether all that both sides did stands: every step was made, none takes out what others put in or marked since, none
     * marks the same words in another way than they did, and none puts in again what they took out. Whoever looks at the text sees what becomes of it; whoever wrote in a form has
     * seen nothing of what the others did.
     *
     * @param others what others did since the writer's text, in order
     * @param own the writer's steps
     */
    public boolean keeps(List<Step> others, List<Step> own) {
        if (steps.size() < own.size()) {
            return false;
        }
        OthersWork work = OthersWork.of(others);
        // A part that is moved is taken out by one step, and put in by another.
        boolean moves = own.stream().anyMatch(step -> step.size() > 0 && !step.isOfWords());
        for (int i = 0; i < own.size(); i++) {
            StepMap map = steps.get(i).map();
            boolean foundLess = map.taken() < own.get(i).map().taken();
            boolean undoes = work.isTakenOutBy(map) || work.isChangedBy(steps.get(i));
            if (undoes || (foundLess && (moves || own.get(i).size() > 0))) {
                return false;
            }
            work.follow(map);
        }
        return true;
    }

    private static Optional<RichText> made(Step step, RichText text, int credit) {
        try {
            return Optional.of(step.apply(text, credit));
        } catch (StepRefused e) {
            if (e.getReason() == StepRefused.Reason.MALFORMED) {
                throw e;
            }
            return Optional.empty();
        }
    }
}
