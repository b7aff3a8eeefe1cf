package org.manyhands.admin;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.manyhands.accounts.OwnPart;
import org.manyhands.accounts.PersonalData;
import org.manyhands.platform.settings.SettingChange;

/** What somebody imported, which settings they changed, and how they want to see tables. */
@ApplicationScoped
class AdminPersonalData implements PersonalData {
    @Override
    public Set<Class<?>> entities() {
        return Set.of(ImportRun.class, SettingChange.class, TableChoice.class);
    }

    @Override
    public List<OwnPart> parts() {
        return List.of(
                OwnPart.of(
                        "admin.data.imports",
                        "ImportRun x where x.accountId = :account",
                        "at x.begunAt",
                        "name x.fileName",
                        "state:admin.import.state x.state"),
                OwnPart.of(
                        "admin.data.settings",
                        "SettingChange x where x.accountId = :account",
                        "at x.changedAt",
                        "setting:admin.setting x.setting",
                        "language x.language"),
                OwnPart.of(
                        "admin.data.tables",
                        "TableChoice x where x.accountId = :account",
                        "name:admin.*.title x.tableName",
                        "words x.hidden"));
    }

    @Override
    public List<String> forgotten() {
        return List.of("delete from TableChoice x where x.accountId = :account");
    }
}
