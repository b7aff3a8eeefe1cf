package org.manyhands.admin;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.manyhands.accounts.OwnPart;
import org.manyhands.accounts.PersonalData;

/** What somebody imported. */
@ApplicationScoped
class AdminPersonalData implements PersonalData {
    @Override
    public Set<Class<?>> entities() {
        return Set.of(ImportRun.class);
    }

    @Override
    public List<OwnPart> parts() {
        return List.of(OwnPart.of(
                "admin.data.imports",
                "ImportRun x where x.accountId = :account",
                "at x.begunAt",
                "name x.fileName",
                "state x.state"));
    }
}
