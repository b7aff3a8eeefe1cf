package org.manyhands.actions;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.manyhands.accounts.Account;
import org.manyhands.platform.i18n.Languages;
import org.manyhands.platform.persistence.Forget;
import org.manyhands.platform.persistence.Stored;

/** Somebody stands behind a petition. It counts while it is confirmed and not withdrawn. */
@Entity
@Forget(when = "(x.confirmedAt is null and x.signedAt < :limit) or x.withdrawnAt < :limit", days = 30)
@Table(name = "signature")
public class Signature extends Stored {
    /** How long the same words sent again are a double click or a reload, and no wish for another mail. */
    private static final Duration PRESSES = Duration.ofMinutes(2);

    @ManyToOne(fetch = FetchType.LAZY)
    private CampaignAction action;

    @ManyToOne(fetch = FetchType.LAZY)
    @SuppressWarnings("unused") // queries read it
    private Account account;

    private String name;
    private String email;

    @SuppressWarnings("unused") // queries read it
    private String emailLower;

    private boolean nameShown;
    private String comment;
    private String language;

    @SuppressWarnings("unused") // queries read it
    private String tokenHash;

    private Instant signedAt;
    private Instant confirmedAt;
    private Instant withdrawnAt;

    protected Signature() {}

    Signature(CampaignAction action, String email) {
        this.action = action;
        this.email = email.strip();
        this.emailLower = lower(email);
    }

    /** It counts without its name. */
    void hideName() {
        nameShown = false;
    }

    /** Nothing tells any more whose it was; the link in the mail opens nothing. */
    void forget() {
        name = "-";
        nameShown = false;
        comment = null;
        email = "gone:" + getId();
        emailLower = email;
        tokenHash = null;
    }

    /** How addresses are compared: without case and outer blanks. */
    static String lower(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * Signs, or signs again: what counts already is left as its signer confirmed it.
     *
     * @param tag the language of the words, or null
     */
    void sign(String asName, boolean shown, String words, String tag, Instant at) {
        if (!isCounted()) {
            name = asName.strip();
            nameShown = shown;
            comment = words(words);
            language = Languages.chosen(tag);
            signedAt = at;
            confirmedAt = null;
            withdrawnAt = null;
        }
    }

    /** Whether this was signed just now with the same words, and waits for its mail: the same press once more. */
    boolean isRepeated(String asName, boolean shown, String words, Instant at) {
        return confirmedAt == null
                && withdrawnAt == null
                && signedAt != null
                && at.isBefore(signedAt.plus(PRESSES))
                && nameShown == shown
                && name.equals(asName.strip())
                && Objects.equals(comment, words(words));
    }

    private static String words(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** The address was given by somebody who has proved it to be theirs when they joined. */
    void belongTo(Account person) {
        account = person;
    }

    /** The links that were sent last are the ones that work. */
    void expect(String hash) {
        tokenHash = hash;
    }

    /** Whether this is what makes it count. */
    boolean confirm(Instant at) {
        boolean before = isCounted();
        if (withdrawnAt == null && confirmedAt == null) {
            confirmedAt = at;
        }
        return !before && isCounted();
    }

    /** Whether this is what makes it count no longer. */
    boolean withdraw(Instant at) {
        boolean before = isCounted();
        if (withdrawnAt == null) {
            withdrawnAt = at;
        }
        return before;
    }

    public boolean isCounted() {
        return confirmedAt != null && withdrawnAt == null;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public CampaignAction getAction() {
        return action;
    }

    public String getName() {
        return name;
    }

    public String getEmail() {
        return email;
    }

    public boolean isNameShown() {
        return nameShown;
    }

    public String getComment() {
        return comment;
    }

    /** The language of the comment, such as {@code es}, or null when nobody said. */
    public String getLanguage() {
        return language;
    }

    public Instant getSignedAt() {
        return signedAt;
    }

    public Instant getConfirmedAt() {
        return confirmedAt;
    }
}
