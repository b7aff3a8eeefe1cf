package org.manyhands.campaigns;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.manyhands.platform.errors.NotFound;

/**
 * A page of a campaign that lists its parts of one kind, and lets organizers add one or change the one that the address
 * names.
 *
 * @param <R> the rows of the list
 */
public abstract class EditingSection<R> extends CampaignSection {
    private R edited;

    /**
     * The part that is to be changed, if the address names one; what is not in the list is not found.
     *
     * @param key the public key of a row
     */
    protected final Optional<R> edited(List<R> rows, Function<R, String> key) {
        String edit = named();
        if (edit != null) {
            edited = rows.stream()
                    .filter(row -> key.apply(row).equals(edit))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("part of a campaign"));
        }
        return Optional.ofNullable(edited);
    }

    /** The key of the part that is changed, or null when one is added. */
    protected final String editedKey() {
        return edited == null ? null : named();
    }

    /** The name under which the words of the form are kept: one for each part that is changed, and one for a new one. */
    public final String draft(String name) {
        return named() == null ? name : name + ":" + named();
    }

    /** Whether a part is changed rather than added. */
    public final boolean isEditing() {
        return edited != null;
    }

    /** The key of the part that the address names, or null. */
    private String named() {
        String edit = address.get("edit");
        return edit == null || edit.isBlank() ? null : edit;
    }
}
