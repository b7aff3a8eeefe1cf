package org.manyhands.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.manyhands.platform.markup.Markup;
import org.manyhands.platform.persistence.Mark;
import org.manyhands.platform.persistence.Slice;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.settings.Setting;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Urls;

/** What was changed about the portal, by whom and when. */
@Named
@RequestScoped
public class SettingsHistoryPage {
    private static final int SHOWN = 160;

    @Inject
    @Param
    String after;

    @Inject
    SettingQueries settings;

    @Inject
    SettingWords words;

    @Inject
    Markup markup;

    @Inject
    CurrentActor current;

    @Inject
    Urls urls;

    private Slice<SettingChangeRow> page;

    public void load() {
        page = settings.listChanges(current.actor(), Mark.read(after).orElse(null));
    }

    public List<SettingChangeRow> getRows() {
        return page.rows();
    }

    /** What was changed. */
    public String title(SettingChangeRow row) {
        return words.title(row.setting(), row.language());
    }

    /** What stood there before or stands there since, cut short where it is long. */
    public String value(Setting setting, String content) {
        String plain = setting.kind() == Setting.Kind.TEXT && !content.isEmpty() ? markup.plain(content) : content;
        String value = words.value(setting, plain);
        return value.length() <= SHOWN ? value : value.substring(0, value.offsetByCodePoints(0, SHOWN / 2)) + "…";
    }

    /** Where the list goes on, or null. */
    public String getNext() {
        return page.next(row -> Urls.query(
                urls.admin("settings", "history"), "after", row.place().text()));
    }

    /** Where the list begins, or null on its first page. */
    public String getFirst() {
        return after == null ? null : urls.admin("settings", "history");
    }
}
