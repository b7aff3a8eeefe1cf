package org.manyhands.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.settings.StandpointNames;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;

/** As what the person speaks, with the consent that keeping it needs. */
@Named
@RequestScoped
public class OwnStandpointsPage {
    @Inject
    StandpointService service;

    @Inject
    AccountQueries accounts;

    @Inject
    OwnAccountQueries own;

    @Inject
    StandpointNames standpoints;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    private StandpointForm form;
    private List<String> codes;
    private StandpointConsent consent;

    /** A visitor is asked to sign in. */
    public void load() {
        form = service.open(current.actor());
        codes = accounts.listStandpoints().stream()
                .map(Standpoint::getCode)
                .filter(code ->
                        !standpoints.isRetired(code) || form.getStandpoints().containsKey(code))
                .toList();
        consent = own.findConsent(current.actor()).orElse(null);
    }

    /** A standpoint for which nothing is chosen is declared no longer. */
    public void save() {
        service.declare(current.actor(), form);
        redirect.to(urls.getMe(), "accounts.standpoints.saved");
    }

    /** All standpoints go. */
    public void withdraw() {
        service.withdraw(current.actor());
        redirect.to(urls.getOwnStandpoints(), "accounts.consent.withdrawn");
    }

    public StandpointForm getForm() {
        return form;
    }

    /** The standpoints that can be declared, in their order, and those that the person declared before they were offered no longer. */
    public List<String> getCodes() {
        return codes;
    }

    /** The consent that holds, or null. */
    public StandpointConsent getConsent() {
        return consent;
    }
}
