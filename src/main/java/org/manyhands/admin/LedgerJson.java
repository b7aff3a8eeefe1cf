package org.manyhands.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.i18n.Texts;

/** A history as one JSON file, for the command that tells its ledger. */
final class LedgerJson {
    private LedgerJson() {}

    /** The revisions in their order, counted from 1. */
    static List<LedgerRevision> revisions(byte[] file) throws LedgerRefused {
        List<LedgerRevision> revisions = new ArrayList<>();
        try {
            HistoryJson.read(file)
                    .forEach(each ->
                            revisions.add(new LedgerRevision(revisions.size() + 1, each.author(), each.text())));
        } catch (RuleViolation e) {
            throw new LedgerRefused(new Texts().of(Locale.ENGLISH, e.messageKey(), e.args()), e);
        }
        return revisions;
    }
}
