package org.manyhands.offices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;

/** An office: who holds it and held it, what it was asked and what it answered. */
@Named
@RequestScoped
public class OfficePage {
    @Inject
    @Param
    String key;

    @Inject
    OfficeQueries offices;

    @Inject
    OfficeDealings dealings;

    @Inject
    CurrentActor current;

    private Office office;
    private List<HolderRow> holders = List.of();
    private List<AskedRow> asked = List.of();
    private List<AnsweredRow> replies = List.of();

    /** What it was asked and what it answered is read from the campaigns that the reader sees, and from no others. */
    public void load() {
        office = offices.get(current.actor(), key);
        holders = offices.listHolders(office);
        asked = dealings.listAsked(current.actor(), office);
        replies = dealings.listAnswered(current.actor(), office);
    }

    /** Who holds it now, or null. */
    public HolderRow getHolder() {
        return holders.stream().filter(row -> row.until() == null).findFirst().orElse(null);
    }

    /** Who held it before. */
    public List<HolderRow> getFormer() {
        return holders.stream().filter(row -> row.until() != null).toList();
    }

    /** Where it stands: its body, area and district, as far as they are known, in that order. */
    public String getPlace() {
        return Stream.of(office.getBody(), office.getArea(), office.getDistrict())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** Whether a way to write or to call is known. */
    public boolean isReachable() {
        return Stream.of(office.getWebsite(), office.getContactForm(), office.getPhone(), office.getPostalAddress())
                .anyMatch(way -> way != null && !way.isBlank());
    }

    public Office getOffice() {
        return office;
    }

    public List<AskedRow> getAsked() {
        return asked;
    }

    public List<AnsweredRow> getReplies() {
        return replies;
    }
}
