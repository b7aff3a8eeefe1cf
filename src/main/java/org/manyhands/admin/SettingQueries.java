package org.manyhands.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.persistence.Mark;
import org.manyhands.platform.persistence.Slice;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.settings.ChosenSetting;
import org.manyhands.platform.settings.Setting;
import org.manyhands.platform.settings.SettingChange;

/** Reads what was chosen, and how it came to be so. */
@ApplicationScoped
public class SettingQueries {
    private static final int PAGE = 20;
    private static final String ROW =
            "select new org.manyhands.admin.SettingChangeRow(c.publicKey, c.setting, c.language,"
                    + " c.contentBefore, c.contentAfter, a.displayName, c.changedAt)"
                    + " from SettingChange c left join Account a on a.id = c.accountId where 1 = 1";

    @PersistenceContext
    EntityManager em;

    /** All that was chosen. */
    public List<ChosenSetting> list(Actor actor) {
        AdminPermissions.requireCanAdminister(actor);
        return em.createQuery("select s from ChosenSetting s order by s.setting, s.language", ChosenSetting.class)
                .getResultList();
    }

    /** What was chosen for one setting in one language; where nothing was yet, a new one. */
    public ChosenSetting get(Actor actor, Setting setting, String language) {
        AdminPermissions.requireCanAdminister(actor);
        return find(setting, language).orElseGet(() -> new ChosenSetting(setting, language));
    }

    /** A page of the changes, the latest first. */
    public Slice<SettingChangeRow> listChanges(Actor actor, Mark after) {
        AdminPermissions.requireCanAdminister(actor);
        String behind = Mark.before(after, "c.changedAt", "c.publicKey");
        return Slice.of(
                Mark.bind(
                        em.createQuery(
                                ROW + behind + " order by c.changedAt desc, c.publicKey", SettingChangeRow.class),
                        after),
                PAGE);
    }

    /** One change. */
    public SettingChangeRow getChange(Actor actor, String key) {
        AdminPermissions.requireCanAdminister(actor);
        return em.createQuery(ROW + " and c.publicKey = :key", SettingChangeRow.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("change"));
    }

    Optional<ChosenSetting> find(Setting setting, String language) {
        return em.createQuery(
                        "select s from ChosenSetting s where s.setting = :setting and s.language = :language",
                        ChosenSetting.class)
                .setParameter("setting", setting)
                .setParameter("language", language)
                .getResultStream()
                .findFirst();
    }

    SettingChange find(String key) {
        return em.createQuery("select c from SettingChange c where c.publicKey = :key", SettingChange.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("change"));
    }
}
