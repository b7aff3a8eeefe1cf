package org.manyhands.coauthoring;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.persistence.Stored;

/** What stays the same of a clause while its words, number and place change over the versions. */
@Entity
@Table(name = "clause")
public class Clause extends Stored {
    private String publicKey;

    @ManyToOne(fetch = FetchType.LAZY)
    private CoText text;

    private int firstVersion;
    private Integer lastVersion;

    protected Clause() {}

    Clause(CoText text, int firstVersion) {
        this.publicKey = Keys.random();
        this.text = text;
        this.firstVersion = firstVersion;
    }

    /** A clause of the version that comes next. */
    Clause(CoText text, String publicKey) {
        this.publicKey = publicKey;
        this.text = text;
        this.firstVersion = text.getHeadNumber() + 1;
    }

    /** It is not in the version after this one. */
    void leave(int last) {
        lastVersion = last;
    }

    /** It is back, with an earlier version that was restored. */
    void comeBack() {
        lastVersion = null;
    }

    public String getPublicKey() {
        return publicKey;
    }

    public CoText getText() {
        return text;
    }

    /** The version in which it appeared first. */
    public int getFirstVersion() {
        return firstVersion;
    }

    /** The last version that has it; null while the newest one has it. */
    public Integer getLastVersion() {
        return lastVersion;
    }
}
