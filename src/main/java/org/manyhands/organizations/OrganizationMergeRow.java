package org.manyhands.organizations;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a merge of two organizations would do.
 *
 * @param stays the one that stays
 * @param goes the one that becomes part of it
 * @param members those who move
 * @param moves how many there are of each thing that moves: {@code contacts}, {@code campaigns}, {@code posts} …
 * @param verifiedUntil until when the one that stays is verified afterwards, or null
 */
public record OrganizationMergeRow(
        OrganizationRow stays,
        OrganizationRow goes,
        List<OrganizationMergeMemberRow> members,
        Map<String, Long> moves,
        LocalDate verifiedUntil) {
    /** A mark of all this, to notice that something changed since somebody read it. */
    public String mark() {
        return Integer.toHexString(toString().hashCode());
    }

    /** The names of what moves, in a fixed order. */
    public List<String> kinds() {
        return List.copyOf(moves.keySet());
    }

    /** A suspension is not lost in another organization. */
    public boolean isAllowed() {
        return goes.state() != Organization.State.SUSPENDED || stays.state() == Organization.State.SUSPENDED;
    }
}
