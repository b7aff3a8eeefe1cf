package org.manyhands.platform.ui;

/** The URLs of what people do about their own account. */
public abstract class OwnUrls extends WorkUrls {
    /** What there is to do about the own account. */
    public String getMe() {
        return path("me");
    }

    /** All that waits for somebody's yes or no. */
    public String getInvitations() {
        return path("invitations");
    }

    public String getProfile() {
        return path("me", "profile");
    }

    public String getOwnStandpoints() {
        return path("me", "standpoints");
    }

    /** How somebody reads what has content notes. */
    public String getOwnContentNotes() {
        return path("me", "content-notes");
    }

    public String getChangeAddress() {
        return path("me", "address");
    }

    public String getChangePassword() {
        return path("me", "password");
    }

    public String getSignIns() {
        return path("me", "sign-ins");
    }

    /** Where whoever reads an address agrees that it becomes, or stays no longer, that of an account. */
    public String confirmAddress(String secret) {
        return path("address", secret);
    }

    public String getOwnPosts() {
        return path("me", "posts");
    }

    /** Where somebody deletes all their posts in a space. */
    public String deleteOwnPosts(String slug) {
        return path("me", "posts", slug);
    }

    public String getOwnData() {
        return path("me", "data");
    }

    public String getCloseAccount() {
        return path("me", "close");
    }

    /** Where somebody who closed their account comes back. */
    public String getReopen() {
        return path("reopen");
    }

    /** What the portal keeps of people, and for how long. */
    public String getPrivacy() {
        return path("privacy");
    }
}
