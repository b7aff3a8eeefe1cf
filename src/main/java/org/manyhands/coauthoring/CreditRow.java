package org.manyhands.coauthoring;

import org.manyhands.accounts.AccountStandpoint.Visibility;
import org.manyhands.coauthoring.TextCredit.Way;
import org.manyhands.coauthoring.VoiceShare.Kind;

/**
 * Whose words have a credit.
 *
 * @param number the credit's number in its text
 * @param personaKey who, or null for an imported name
 * @param personaName their name, or null
 * @param importedName the name that an imported history gives, or null
 * @param stated as what, or null
 * @param visibility what they let be done with that, or null when it is not declared
 * @param way by which way the words came in
 */
public record CreditRow(
        int number,
        String personaKey,
        String personaName,
        String importedName,
        String stated,
        Visibility visibility,
        Way way) {
    /** What may be told of it. */
    TextVoice voice() {
        if (importedName != null) {
            return new TextVoice(Kind.IMPORTED, null, importedName, null);
        }
        return visibility == Visibility.SHOWN
                ? new TextVoice(Kind.STANDPOINT, stated, personaName, personaKey)
                : TextVoice.OTHERS;
    }
}
