package org.manyhands.admin;

import jakarta.servlet.http.Part;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What an administrator gives for an import. */
public class ImportForm {
    @NotBlank(message = "{admin.import.kind.missing}")
    private String kind;

    @NotNull(message = "{admin.import.file.missing}")
    private transient Part file;

    private String space;

    @Size(max = 120, message = "{admin.import.title.long}")
    private String title;

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    /** The address of the space that it goes into, where the kind needs one. */
    public String getSpace() {
        return space;
    }

    public void setSpace(String space) {
        this.space = space;
    }

    /** The title that it gets; empty for the one in the file. */
    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
