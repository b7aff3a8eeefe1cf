package org.manyhands.organizations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.manyhands.platform.persistence.Slice;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Urls;

/** Who takes part as an organization; to look through by name, area and kind. */
@Named
@RequestScoped
public class OrganizationsPage {
    @Inject
    @Param
    String q;

    @Inject
    @Param
    String kind;

    @Inject
    @Param
    String after;

    @Inject
    OrganizationQueries organizations;

    @Inject
    Clock clock;

    @Inject
    CurrentActor current;

    @Inject
    Urls urls;

    private Organization.Kind chosen;
    private Slice<OrganizationRow> page;
    private long count;

    /** A kind that there is not is taken for none, because people change addresses by hand. */
    public void load() {
        chosen = Arrays.stream(Organization.Kind.values())
                .filter(known -> known.code().equals(kind))
                .findFirst()
                .orElse(null);
        count = organizations.count(getWords(), chosen);
        page = organizations.list(current.actor(), getWords(), chosen, after);
    }

    private String address(String of, String behind) {
        return Urls.query(urls.getOrganizations(), "q", getWords(), "kind", of, "after", behind);
    }

    /** The list of one kind, or of all for an empty one, with the words that are looked for. */
    public String address(String of) {
        return address(of, null);
    }

    public List<OrganizationRow> getRows() {
        return page.rows();
    }

    public long getCount() {
        return count;
    }

    /** Where the list goes on, or null. */
    public String getNext() {
        return page.next(row -> address(getKind(), row.slug()));
    }

    public String getWords() {
        return q == null ? "" : q.strip();
    }

    /** The code of the kind that is asked for, or empty. */
    public String getKind() {
        return chosen == null ? "" : chosen.code();
    }

    public Organization.Kind[] getKinds() {
        return Organization.Kind.values();
    }

    /** Whether this is a part of the list that was asked for. */
    public boolean isNarrowed() {
        return chosen != null || !getWords().isEmpty();
    }

    /** Where the list begins, or null on its first page. */
    public String getFirst() {
        return after == null ? null : address(getKind());
    }

    /** Whether the portal stands by who one of them is today. */
    public boolean isVerified(OrganizationRow row) {
        return row.isVerifiedOn(LocalDate.now(clock));
    }

    public boolean isMayCreate() {
        return OrganizationPermissions.canCreate(current.actor());
    }
}
