package org.manyhands.proposals;

import org.manyhands.accounts.AccountStandpoint.Visibility;

/**
 * Somebody whose words stand in a proposal without a role of their own that names them, as one of the things that they wrote
 * as. Their name is told as where it is marked who wrote what: while they show that.
 *
 * @param personaKey who
 * @param personaName their name
 * @param stated as what they wrote, or null
 * @param visibility what they let be done with that, or null when it is not declared
 * @param first the number of their first credit as that
 */
public record ContributorRow(String personaKey, String personaName, String stated, Visibility visibility, int first) {
    public boolean isNamed() {
        return visibility == Visibility.SHOWN;
    }
}
