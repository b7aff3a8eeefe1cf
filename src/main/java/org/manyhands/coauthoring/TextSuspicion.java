package org.manyhands.coauthoring;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.persistence.Stored;
import org.manyhands.platform.richtext.Recredit;
import org.manyhands.platform.richtext.Repetition;
import org.manyhands.platform.richtext.RichText;
import org.manyhands.platform.richtext.Step;
import org.manyhands.spaces.Persona;

/**
 * Somebody put in a long row of characters that others have the credit of, and the editor did not say that they were here
 * before: people should look whose they are. Nothing follows from it by itself.
 */
@Entity
@Table(name = "text_suspicion")
public class TextSuspicion extends Stored {
    @ManyToOne(fetch = FetchType.LAZY)
    private CoText text;

    @ManyToOne(fetch = FetchType.LAZY)
    private TextBatch batch;

    @ManyToOne(fetch = FetchType.LAZY)
    private TextCredit credit;

    private String publicKey;
    private int characters;
    private String words;
    private String credits;
    private String stoodBefore;
    private String stoodBehind;
    private String putBefore;
    private String putBehind;
    private Instant at;

    protected TextSuspicion() {}

    TextSuspicion(TextBatch batch, TextCredit credit, Repetition repetition) {
        this.text = batch.getText();
        this.batch = batch;
        this.credit = credit;
        this.publicKey = Keys.random();
        this.characters = repetition.characters();
        this.words = repetition.words();
        this.credits = repetition.credits();
        this.stoodBefore = repetition.stood().before();
        this.stoodBehind = repetition.stood().behind();
        this.putBefore = repetition.put().before();
        this.putBehind = repetition.put().behind();
        this.at = batch.getAt();
    }

    /** The steps that give the words back to whoever has the credit of them, as far as they still stand in a text. */
    List<Step> giveBack(RichText now) {
        return Recredit.giveBack(now, words, credits, batch.getCredit().getNumber(), credit.getNumber());
    }

    /** Whether somebody would have more words than before by it: nobody decides that of themselves. */
    boolean isGainOf(Persona persona, SuspicionVerdict.Kind kind) {
        Persona gains = kind == SuspicionVerdict.Kind.FAIR ? batch.getCredit().getPersona() : credit.getPersona();
        return persona.equals(gains);
    }

    /** Whether it tells of all words that another one tells of. */
    boolean covers(TextSuspicion other) {
        return other.words.lines().allMatch(words::contains);
    }

    /** Whether the same one repeats the same other one's words. */
    boolean isOfSameTwo(TextSuspicion other) {
        return batch.getCredit().equals(other.batch.getCredit()) && credit.equals(other.credit);
    }

    /** More of the same words were put in since. */
    void grow(TextSuspicion fresh) {
        this.characters = fresh.characters;
        this.words = fresh.words;
        this.credits = fresh.credits;
        this.stoodBefore = fresh.stoodBefore;
        this.stoodBehind = fresh.stoodBehind;
        this.putBefore = fresh.putBefore;
        this.putBehind = fresh.putBehind;
    }

    /** What names it in addresses. */
    public String getPublicKey() {
        return publicKey;
    }

    public CoText getText() {
        return text;
    }

    /** What was put in, and by whom. */
    public TextBatch getBatch() {
        return batch;
    }

    /** Whose words it repeats. */
    public TextCredit getCredit() {
        return credit;
    }

    public Instant getAt() {
        return at;
    }
}
