package org.manyhands.spaces;

import com.ibm.icu.text.SpoofChecker;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import org.manyhands.accounts.Account;
import org.manyhands.platform.i18n.Gone;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.persistence.Stored;

/**
 * The name under which a person acts in one space. Its key is random and belongs to this space alone, so that two
 * personas of one person have nothing in common that others could see.
 */
@Entity
@Table(name = "persona")
public class Persona extends Stored {
    /** The type of personas in references. */
    public static final String TYPE = "persona";

    /** How many characters a name may have. */
    static final int LONGEST = 40;

    private static final int LONGEST_LOOKS = 240;
    private static final SpoofChecker LOOKS = new SpoofChecker.Builder().build();

    private String publicKey;

    @ManyToOne(fetch = FetchType.LAZY)
    private Space space;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account account;

    private String name;

    @SuppressWarnings("unused") // queries read it
    private String nameLower;

    @SuppressWarnings("unused") // queries read it
    private String nameLooks;

    private Instant joinedAt;

    @SuppressWarnings("unused") // queries read it
    private Instant leftAt;

    private String nameBefore;
    private boolean findable;

    protected Persona() {}

    Persona(Space space, Account account, String name) {
        this.publicKey = Keys.random();
        this.space = space;
        this.account = account;
        rename(name);
    }

    final void rename(String asked) {
        name = tidy(asked);
        nameLower = lower(name);
        nameLooks = looks(name);
    }

    /** The person closed their account: whatever they wrote bears no name. Nobody else gets the name meanwhile. */
    void leave(Instant at) {
        if (nameBefore == null) {
            nameBefore = name;
            name = Gone.NAME;
            leftAt = at;
        }
    }

    /** The person came back. */
    void comeBack() {
        if (nameBefore != null) {
            name = nameBefore;
            nameBefore = null;
            leftAt = null;
        }
    }

    /** The name is forgotten, and free. */
    void forget() {
        nameBefore = null;
        nameLower = "gone " + publicKey;
        nameLooks = nameLower;
    }

    /** Says whether search finds the person under this name. */
    void letBeFound(boolean asked) {
        findable = asked;
    }

    /** The person takes part now, so that others may look the name up; the first time counts. */
    public void joined(Instant at) {
        if (joinedAt == null) {
            joinedAt = at;
        }
    }

    /** A name without blanks around it, with single blanks within, and without characters that nobody sees. */
    static String tidy(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}&&[^\\u200c\\u200d\\s]]", "")
                .replaceAll("[\\s\\u00a0\\u2000-\\u200a\\u3000]+", " ")
                .strip();
    }

    /** The name as lists are ordered and searched by it. */
    static String lower(String name) {
        return tidy(name).toLowerCase(Locale.ROOT);
    }

    /**
     * What a name looks like (Unicode TS 39, skeleton, without case), so that nobody takes a name that others would
     * take for somebody else's.
     */
    static String looks(String name) {
        String skeleton = LOOKS.getSkeleton(lower(name)).toLowerCase(Locale.ROOT);
        return skeleton.length() > LONGEST_LOOKS ? skeleton.substring(0, LONGEST_LOOKS) : skeleton;
    }

    public String getPublicKey() {
        return publicKey;
    }

    public Space getSpace() {
        return space;
    }

    /** Who it is. Never shown, logged or sent anywhere; queries of services compare it alone. */
    public Account getAccount() {
        return account;
    }

    public String getName() {
        return name;
    }

    /** When the person first took part, or null for one who only asked. */
    public Instant getJoinedAt() {
        return joinedAt;
    }

    /** Whether search finds the person under this name; only if they said so. */
    public boolean isFindable() {
        return findable;
    }
}
