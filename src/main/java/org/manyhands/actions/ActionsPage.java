package org.manyhands.actions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.manyhands.campaigns.EditingSection;
import org.manyhands.platform.ui.Param;

/** What supporters can do. */
@Named
@RequestScoped
public class ActionsPage extends EditingSection<ActionRow> {
    @Inject
    @Param
    String add;

    @Inject
    ActionQueries actionQueries;

    @Inject
    ActionService service;

    private final ActionForm form = new ActionForm();
    private List<ActionRow> actions = List.of();

    /** The form shows the action that the address names; a new one opens today until somebody says otherwise. */
    public void load() {
        if (!open("actions")) {
            return;
        }
        actions = actionQueries.listActions(getCampaign());
        form.setOpensOn(today());
        edited(actions, ActionRow::publicKey).ifPresent(this::fill);
    }

    /** Adds an action, or changes the one that the address names. A draft that was signed off has to be read again. */
    public void save() {
        if (isEditing()) {
            service.edit(actor(), key, editedKey(), form);
        } else {
            service.add(actor(), key, form);
        }
        redirect.to(url("actions"), "actions.action.saved");
    }

    private void fill(ActionRow action) {
        form.setKind(action.kind());
        form.setTitle(action.title());
        form.setWords(action.words());
        form.setGoal(action.goal());
        form.setOpensOn(action.opensOn());
        form.setClosesOn(action.closesOn());
        form.setHeldOn(action.heldOn());
        form.setPlace(action.place());
        form.setLanguage(action.language());
        form.setVersion(action.version());
    }

    /** Whether people can do it today. */
    public boolean isOpen(ActionRow action) {
        return getCampaign().isActive() && action.isOpen(today());
    }

    public CampaignAction.Kind[] getKinds() {
        return CampaignAction.Kind.values();
    }

    public ActionForm getForm() {
        return form;
    }

    public List<ActionRow> getActions() {
        return actions;
    }
}
