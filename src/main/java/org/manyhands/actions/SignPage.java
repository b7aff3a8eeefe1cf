package org.manyhands.actions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.manyhands.campaigns.CampaignPermissions;
import org.manyhands.campaigns.CampaignSection;
import org.manyhands.campaigns.CampaignSubjectQueries;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.security.Sender;
import org.manyhands.platform.ui.Param;

/** Signing a petition, and the names of those who did and let them be shown. */
@Named
@RequestScoped
public class SignPage extends CampaignSection {
    @Inject
    @Param
    String petition;

    @Inject
    @Param
    String before;

    @Inject
    ActionQueries actionQueries;

    @Inject
    CampaignSubjectQueries subjects;

    @Inject
    SignatureQueries signatures;

    @Inject
    SignatureService service;

    @Inject
    Sender sender;

    private final SignForm form = new SignForm();
    private CampaignAction action;
    private List<SignatureRow> names = List.of();
    private int confirmed;
    private boolean more;

    /** A campaign without a petition has no such page, and a petition of another campaign is not found here. */
    public void load() {
        if (!open("sign")) {
            return;
        }
        action = chosen();
        confirmed = signatures.countConfirmed(action);
        List<SignatureRow> found = signatures.listShown(action, number(before));
        more = found.size() > SignatureQueries.PAGE;
        names = more ? found.subList(0, SignatureQueries.PAGE) : found;
    }

    /** The petition that the address names, or the latest that can be signed. */
    private CampaignAction chosen() {
        String wanted = petition;
        if (wanted == null) {
            wanted = actionQueries.listActions(getCampaign()).stream()
                    .filter(ActionRow::isPetition)
                    .max(Comparator.<ActionRow, Boolean>comparing(row -> row.isOpen(today()))
                            .thenComparing(ActionRow::opensOn))
                    .map(ActionRow::publicKey)
                    .orElseThrow(() -> new NotFound("petition"));
        }
        return subjects.find(actor(), CampaignAction.class, wanted)
                .filter(found -> found.isPetition() && found.getCampaign().equals(getCampaign()))
                .orElseThrow(() -> new NotFound("petition"));
    }

    private static Long number(String text) {
        return text != null && text.matches("[0-9]{1,18}") ? Long.valueOf(text) : null;
    }

    /**
     * Leads to thanks that are the same for a visitor who is new and for one who has signed before, so that nobody
     * learns who has.
     */
    public void sign() {
        boolean counted = service.sign(actor(), action.getPublicKey(), form, sender.address());
        redirect.to(url("signed") + (counted ? "?counted=yes" : ""));
    }

    /**
     * For those who signed while signed in; visitors follow the link in their mail. Who has not signed is told the
     * same.
     */
    public void withdraw() {
        service.withdrawOwn(actor(), action.getPublicKey());
        redirect.to(getUrl(), "actions.sign.withdrawn");
    }

    /** Whether the petition can be signed now. */
    public boolean isOpen() {
        return action.canBeSigned(today()) && CampaignPermissions.canSign(actor(), getStanding());
    }

    public boolean isSignedIn() {
        return actor().isPerson();
    }

    /** The address of the names before these, or null. */
    public String getNext() {
        return more
                ? url("sign") + "?petition=" + action.getPublicKey() + "&before="
                        + names.get(names.size() - 1).id()
                : null;
    }

    public SignForm getForm() {
        return form;
    }

    public CampaignAction getAction() {
        return action;
    }

    public List<SignatureRow> getNames() {
        return names;
    }

    /** How many signatures are confirmed. */
    public int getConfirmed() {
        return confirmed;
    }
}
