package org.manyhands.offices;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An office in a list.
 *
 * @param holder who holds it now, or null
 */
public record OfficeRow(long id, String publicKey, String name, String body, String area, String holder) {
    /** Office, holder and area in one line, for choosing. */
    public String label() {
        return Stream.of(name, holder, area).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }
}
