package org.manyhands.offices;

import org.manyhands.platform.activity.Verb;

/** What the activity record says of offices. */
final class OfficeActivity {
    static final Verb OFFICE_ADDED = new Verb("offices.office-added");
    static final Verb HOLDER_CHANGED = new Verb("offices.holder-changed");
    static final Verb OFFICES_IMPORTED = new Verb("offices.offices-imported");

    private OfficeActivity() {}
}
