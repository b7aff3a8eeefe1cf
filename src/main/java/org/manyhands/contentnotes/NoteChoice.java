package org.manyhands.contentnotes;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Collection;
import org.manyhands.accounts.Account;
import org.manyhands.platform.persistence.Stored;

/** How a person reads what has notes. It tells of them, and is for nobody else. */
@Entity
@Table(name = "note_choice")
public class NoteChoice extends Stored {
    @ManyToOne(fetch = FetchType.LAZY)
    private Account account;

    private String shown = "";
    private String unseen = "";

    protected NoteChoice() {}

    NoteChoice(Account account) {
        this.account = account;
    }

    void choose(Collection<NoteCode> atOnce, Collection<NoteCode> never) {
        shown = NoteCode.text(atOnce);
        unseen = NoteCode.text(never);
    }

    Choices choices() {
        return new Choices(NoteCode.read(shown), NoteCode.read(unseen));
    }

    public Account getAccount() {
        return account;
    }
}
