package org.manyhands.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.manyhands.platform.i18n.PageTexts;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.LazyTable;
import org.omnifaces.cdi.Param;

/** What happened in the portal, as far as administrators may know it. */
@Named
@RequestScoped
public class ActivityPage {
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
    CurrentActor current;

    @Inject
    PageTexts texts;

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
    private long count;
    private LazyTable<ActivityTableRow, ActivityColumn> table;

    /** A feature or a period in the address that there is not counts as none: everything is shown. */
    public void load() {
        feature = askedFeature != null && FEATURES.contains(askedFeature) ? askedFeature : "";
        days = DAYS.stream()
                .filter(each -> each.toString().equals(askedDays))
                .findFirst()
                .orElse(0);
        Instant since = days == 0 ? null : clock.instant().minus(Duration.ofDays(days));
        ActivityFilter filter = new ActivityFilter(feature, since);
        count = activity.count(current.actor(), filter);
        table = new LazyTable<>(
                ActivityColumn.AT,
                false,
                () -> count,
                (order, ascending, first, size) ->
                        activity.list(current.actor(), filter, order, ascending, first, size));
    }

    /** What was done, in the words of its feature. */
    public String done(ActivityTableRow row) {
        String key = row.verb().messageKey();
        return texts.containsKey(key) ? texts.get(key) : row.verbName();
    }

    public LazyTable<ActivityTableRow, ActivityColumn> getTable() {
        return table;
    }

    public long getCount() {
        return count;
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
