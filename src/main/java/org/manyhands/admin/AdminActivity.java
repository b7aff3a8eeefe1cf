package org.manyhands.admin;

import org.manyhands.platform.activity.Verb;

/** What the activity record says of administration. */
final class AdminActivity {
    static final Verb RETRIED = new Verb("admin.retried");
    static final Verb CHECKED = new Verb("admin.checked");
    static final Verb IMPORTED = new Verb("admin.imported");
    static final Verb DISCARDED = new Verb("admin.discarded");

    private AdminActivity() {}
}
