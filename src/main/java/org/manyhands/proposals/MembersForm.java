package org.manyhands.proposals;

import java.util.Locale;

/** What all members of the space may; an empty word for nothing more than they may anyway. */
public class MembersForm {
    private String role;

    static MembersForm of(RoleHolder.Role present) {
        MembersForm form = new MembersForm();
        form.role = present == null ? "" : present.code();
        return form;
    }

    RoleHolder.Role chosen() {
        return role == null || role.isEmpty() ? null : RoleHolder.Role.valueOf(role.toUpperCase(Locale.ROOT));
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }
}
