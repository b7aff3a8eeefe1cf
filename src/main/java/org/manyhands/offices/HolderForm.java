package org.manyhands.offices;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Who holds an office now. */
public class HolderForm {
    @Size(max = 200, message = "{campaigns.words.long}")
    private String name;

    @NotNull(message = "{offices.holder.since.missing}")
    @PastOrPresent(message = "{campaigns.day.future}")
    private LocalDate since;

    /** The name, or nothing while nobody holds it. */
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** The day of the change. */
    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }
}
