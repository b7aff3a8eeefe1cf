package org.manyhands.admin;

import jakarta.validation.constraints.AssertTrue;

/** That an administrator means it, before somebody's account is forgotten. */
public class DeclineForm {
    @AssertTrue(message = "{admin.person.decline.unsure}")
    private boolean sure;

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
