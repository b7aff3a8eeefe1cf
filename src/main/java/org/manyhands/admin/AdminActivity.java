package org.manyhands.admin;

import org.manyhands.platform.activity.Verb;

/** What the activity record says of administration. */
final class AdminActivity {
    static final Verb RETRIED = new Verb("admin.retried");
    static final Verb CHECKED = new Verb("admin.checked");
    static final Verb IMPORTED = new Verb("admin.imported");
    static final Verb DISCARDED = new Verb("admin.discarded");
    static final Verb SETTING_CHANGED = new Verb("admin.setting-changed");
    static final Verb SETTING_PUT_BACK = new Verb("admin.setting-put-back");

    private AdminActivity() {}
}
