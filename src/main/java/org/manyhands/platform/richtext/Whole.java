package org.manyhands.platform.richtext;

import java.util.List;

/** Asks in one go whether a text is as the schema wants it: every node, every mark, every character. */
final class Whole {
    /** How many nodes may stand within each other. */
    static final int DEEPEST = 16;

    private final Schema schema;
    private final Tokens tokens;
    private final NodeKind[] kinds = new NodeKind[DEEPEST + 1];
    private final long[] states = new long[DEEPEST + 1];
    private int depth;

    private Whole(Schema schema, Tokens tokens) {
        this.schema = schema;
        this.tokens = tokens;
        kinds[0] = schema.top();
        states[0] = schema.top().content().start();
    }

    /** Fails if anything stands where it may not. */
    static void require(Schema schema, Tokens tokens) {
        new Whole(schema, tokens).walk();
    }

    /** A run at a time: most of a text is runs. */
    private void walk() {
        int place = 0;
        while (place < tokens.size()) {
            int next = place + 1;
            if (tokens.isCharacter(place)) {
                next = tokens.runEnd(place);
                child(schema.text(), tokens.marks(place));
                characters(place, next);
            } else if (tokens.isEnd(place)) {
                end();
            } else {
                begin(tokens.node(place));
            }
            place = next;
        }
        if (depth > 0) {
            throw StepRefused.unfitting("the text would have no end");
        }
        requireComplete();
    }

    private void characters(int from, int to) {
        for (int place = from; place < to; place++) {
            char character = tokens.character(place);
            if (Character.isISOControl(character)) {
                throw StepRefused.malformed("there is a character that nobody sees");
            }
            if (Character.isSurrogate(character) && !isPaired(place, character)) {
                throw StepRefused.unfitting("half a character would be left");
            }
        }
    }

    /** Both halves stand together and with the same marks: written apart, neither would be a character. */
    private boolean isPaired(int place, char character) {
        boolean high = Character.isHighSurrogate(character);
        int later = high ? place + 1 : place;
        return later > 0
                && later < tokens.size()
                && tokens.runsOn(later)
                && Character.isSurrogatePair(tokens.character(later - 1), tokens.character(later));
    }

    private void begin(Node node) {
        child(node.kind(), node.marks());
        if (!node.kind().isLeaf()) {
            if (depth == DEEPEST) {
                throw StepRefused.unfitting("the nodes would be nested too deep");
            }
            depth++;
            kinds[depth] = node.kind();
            states[depth] = node.kind().content().start();
        }
    }

    private void child(NodeKind kind, List<Mark> marks) {
        states[depth] = kinds[depth].content().next(states[depth], kind);
        if (states[depth] == 0) {
            throw StepRefused.unfitting(kind + " may not stand there in " + kinds[depth]);
        }
        if (!kinds[depth].allows(marks)) {
            throw StepRefused.unfitting("marks may not stand in " + kinds[depth]);
        }
    }

    private void end() {
        if (depth == 0) {
            throw StepRefused.unfitting("the text would end in the middle");
        }
        requireComplete();
        depth--;
    }

    private void requireComplete() {
        if (!kinds[depth].content().mayEnd(states[depth])) {
            throw StepRefused.unfitting("something would be missing in " + kinds[depth]);
        }
    }
}
