package org.manyhands.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What becomes of one's posts, and the password as proof. */
public class ClosingForm {
    @NotNull(message = "{accounts.close.posts.missing}")
    private Boolean postsStay;

    @NotBlank(message = "{accounts.own.missing}")
    @Size(max = 200, message = "{accounts.password.long}")
    private String own;

    /** Whether posts stay without a name, or go; null until it is chosen. */
    public Boolean getPostsStay() {
        return postsStay;
    }

    public void setPostsStay(Boolean postsStay) {
        this.postsStay = postsStay;
    }

    public String getOwn() {
        return own;
    }

    public void setOwn(String own) {
        this.own = own;
    }
}
