package org.manyhands.admin;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.manyhands.accounts.OwnPart;
import org.manyhands.accounts.PersonalData;
import org.manyhands.platform.settings.SettingChange;

/** What somebody imported, and which settings they changed. */
@ApplicationScoped
class AdminPersonalData implements PersonalData {
    @Override
    public Set<Class<?>> entities() {
        return Set.of(ImportRun.class, SettingChange.class);
    }

    @Override
    public List<OwnPart> parts() {
        return List.of(
                OwnPart.of(
                        "admin.data.imports",
                        "ImportRun x where x.accountId = :account",
                        "at x.begunAt",
                        "name x.fileName",
                        "state x.state"),
                OwnPart.of(
                        "admin.data.settings",
                        "SettingChange x where x.accountId = :account",
                        "at x.changedAt",
                        "setting x.setting",
                        "language x.language"));
    }
}
