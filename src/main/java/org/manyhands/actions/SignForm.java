package org.manyhands.actions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What somebody gives to sign a petition. */
public class SignForm {
    @NotBlank(message = "{actions.sign.name.missing}")
    @Size(max = 80, message = "{campaigns.name.long}")
    private String name;

    @Size(max = 320, message = "{actions.email.long}")
    @Pattern(regexp = "\\s*[^@\\s]+@[^@\\s]+\\s*", message = "{actions.sign.email.wrong}")
    private String email;

    private boolean nameShown;

    @Size(max = 500, message = "{actions.comment.long}")
    private String comment;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** Asked of visitors only; whoever is signed in has an address. */
    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    /** Whether the name may be shown beside the petition. */
    public boolean isNameShown() {
        return nameShown;
    }

    public void setNameShown(boolean nameShown) {
        this.nameShown = nameShown;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
