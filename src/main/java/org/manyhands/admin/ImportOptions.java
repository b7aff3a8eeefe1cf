package org.manyhands.admin;

import java.io.Serializable;

/**
 * What is said besides the file.
 *
 * @param fileName the file's name, as it may be shown
 * @param space the address of the space that it goes into; empty for the usual one
 * @param title the title that it gets; empty for the one in the file
 * @param as the name of the space's member who looks after it; empty for the usual one
 */
public record ImportOptions(String fileName, String space, String title, String as) implements Serializable {
    public ImportOptions {
        space = space == null ? "" : space.strip();
        title = title == null ? "" : title.strip();
        as = as == null ? "" : as.strip();
    }
}
