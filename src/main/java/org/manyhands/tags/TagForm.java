package org.manyhands.tags;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Another name of a tag, or the tag that it becomes part of. */
public class TagForm {
    @NotBlank(message = "{tags.name.missing}")
    @Size(max = TagNames.LONGEST, message = "{tags.too-long}")
    private String name;

    private String into;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** The address of the tag that takes its place. */
    public String getInto() {
        return into;
    }

    public void setInto(String into) {
        this.into = into;
    }
}
