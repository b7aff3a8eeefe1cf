package org.manyhands.proposals;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Which clause has words from which post, and which words. */
public class ClauseSourceForm {
    @NotBlank(message = "{proposals.clause.unknown}")
    private String clause;

    private String post;
    private String address;

    @NotBlank(message = "{proposals.source.reason.missing}")
    @Size(max = 500, message = "{proposals.link.reason.long}")
    private String reason;

    /** The key of the clause. */
    public String getClause() {
        return clause;
    }

    public void setClause(String clause) {
        this.clause = clause;
    }

    /** The address of one of the posts that were offered; empty for another one. */
    public String getPost() {
        return post;
    }

    public void setPost(String post) {
        this.post = post;
    }

    /** The address of another post. */
    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Where the post stands. */
    String place() {
        return post == null || post.isBlank() ? address : post;
    }
}
