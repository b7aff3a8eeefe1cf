package org.manyhands.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.manyhands.platform.settings.Setting;
import org.manyhands.platform.subjects.SubjectCard;
import org.manyhands.platform.ui.LazyTable;
import org.manyhands.platform.ui.Param;

/** What happened in the portal, as far as administrators may know it. */
@Named
@RequestScoped
public class ActivityPage extends AdminTable<ActivityTableRow, ActivityColumn> {
    private static final List<String> FEATURES = List.of(
            "accounts",
            "organizations",
            "spaces",
            "forums",
            "proposals",
            "campaigns",
            "offices",
            "demands",
            "actions",
            "commitments",
            "progress",
            "moderation",
            "admin");
    private static final List<Integer> DAYS = List.of(1, 7, 30);

    @Inject
    ActivityTableQueries activity;

    @Inject
    SettingWords words;

    @Inject
    Clock clock;

    @Inject
    @Param(name = "feature")
    String askedFeature;

    @Inject
    @Param(name = "days")
    String askedDays;

    private String feature;
    private int days;

    /** A feature or a period in the address that there is not counts as none: everything is shown. */
    public void load() {
        feature = askedFeature != null && FEATURES.contains(askedFeature) ? askedFeature : "";
        days = DAYS.stream()
                .filter(each -> each.toString().equals(askedDays))
                .findFirst()
                .orElse(0);
        Instant since = days == 0 ? null : clock.instant().minus(Duration.ofDays(days));
        ActivityFilter filter = new ActivityFilter(feature, since);
        long count = activity.count(current.actor(), filter);
        open(
                TableName.ACTIVITY,
                List.of(
                        new TableColumn<>("at", ActivityTableRow::at),
                        new TableColumn<>("who", this::who),
                        new TableColumn<>("did", this::done),
                        new TableColumn<>("what", this::title)),
                count,
                new LazyTable<>(
                        ActivityColumn.AT,
                        false,
                        () -> count,
                        (order, ascending, first, size) ->
                                activity.list(current.actor(), filter, order, ascending, first, size)));
    }

    /** The name of who did it, or what can be said in its place. */
    public String who(ActivityTableRow row) {
        if (row.who() != null) {
            return row.who();
        }
        return texts.get(row.person() ? "admin.activity.somebody" : "admin.activity.portal");
    }

    /** What was done, in the words of its feature. */
    public String done(ActivityTableRow row) {
        String key = row.verb().messageKey();
        return texts.containsKey(key) ? texts.get(key) : row.verbName();
    }

    /** What it was done to, or null where administrators may not see that. */
    public SubjectCard what(ActivityTableRow row) {
        return row.card() != null
                ? row.card()
                : Setting.coded(row.details().get("setting"))
                        .map(setting -> card(row, setting))
                        .orElse(null);
    }

    private SubjectCard card(ActivityTableRow row, Setting setting) {
        String language = row.details().getOrDefault("language", "");
        String code = setting.code();
        return new SubjectCard(
                row.subject(),
                "admin.subject.setting",
                words.title(setting, language),
                language.isEmpty() ? urls.admin("settings", code) : urls.admin("settings", code, language));
    }

    private String title(ActivityTableRow row) {
        SubjectCard card = what(row);
        return card == null ? null : card.title();
    }

    public List<String> getFeatures() {
        return FEATURES;
    }

    public List<Integer> getPeriods() {
        return DAYS;
    }

    public String getFeature() {
        return feature;
    }

    public int getDays() {
        return days;
    }
}
