package org.manyhands.coauthoring;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;

/**
 * Words that repeat others', and what was found.
 *
 * @param key what names it in addresses
 * @param writerId the persona who put them in
 * @param writer their name
 * @param ownerId the persona who wrote them first, or null for an imported name
 * @param owner their name as far as the reader may know it, or the imported one; else null
 * @param characters how many
 * @param version the newest version that there was, 0 for none
 * @param words the repeated rows, each in a line
 * @param stoodBefore what stood before the longest row where it stood first
 * @param stoodBehind what stood behind it there
 * @param putBefore what stands before it where it was put in
 * @param putBehind what stands behind it there
 * @param at when they were put in
 * @param verdict what was found, or null
 * @param reason why, or null
 * @param judge who found it, or null
 * @param judgedAt when, or null
 */
public record SuspicionRow(
        String key,
        Long writerId,
        String writer,
        Long ownerId,
        String owner,
        int characters,
        Integer version,
        String words,
        String stoodBefore,
        String stoodBehind,
        String putBefore,
        String putBehind,
        Instant at,
        SuspicionVerdict.Kind verdict,
        String reason,
        String judge,
        Instant judgedAt) {
    private static final int LONGEST = 600;

    /** The longest row, as much of it as tells enough. */
    public String row() {
        String row = Arrays.stream(words.split("\\n", -1))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        return row.length() > LONGEST ? row.substring(0, LONGEST) + "…" : row;
    }

    public boolean isSettled() {
        return verdict != null;
    }

    /** Whether somebody put the words in. */
    public boolean isWriter(Long personaId) {
        return writerId != null && writerId.equals(personaId);
    }

    /** Whether somebody wrote the words first. */
    public boolean isOwner(Long personaId) {
        return ownerId != null && ownerId.equals(personaId);
    }
}
