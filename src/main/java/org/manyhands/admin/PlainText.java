package org.manyhands.admin;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;

/**
 * Text of an imported file: UTF-8 with or without a byte order mark, any kind of line ends. Lines with bytes that are no
 * UTF-8, or with control characters that no text has, are remembered, because guessing would spoil names.
 *
 * @param text with line feeds alone; what could not be read is a replacement character
 * @param badLines the lines, counted from 1, that cannot be taken
 */
record PlainText(String text, TreeSet<Integer> badLines) {
    private static final char UNREADABLE = '\uFFFD';
    private static final char MARK = '\uFEFF';

    static PlainText of(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            in.position(in.position() + result.length());
            out.put(UNREADABLE);
            result = decoder.decode(in, out, true);
        }
        String text = out.flip().toString().replace("\r\n", "\n").replace('\r', '\n');
        text = !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        return new PlainText(text, badLines(text));
    }

    /** Whether every line can be taken. */
    boolean isGood() {
        return badLines.isEmpty();
    }

    /** The first line that cannot be taken; only when there is one. */
    int firstBadLine() {
        return badLines.first();
    }

    private static TreeSet<Integer> badLines(String text) {
        TreeSet<Integer> bad = new TreeSet<>();
        int line = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
            } else if (c == UNREADABLE || (Character.isISOControl(c) && c != '\t')) {
                bad.add(line);
            }
        }
        return bad;
    }
}
