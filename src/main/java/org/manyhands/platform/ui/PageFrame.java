package org.manyhands.platform.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Gives the templates what stands around a page as values, so that it is made once for all pages on which it is alike. */
@Named("frame")
@RequestScoped
public class PageFrame {
    @Inject
    Site site;

    @Inject
    PortalWords portal;

    /**
     * The head for whoever reads.
     *
     * @param section as the page names it, or null
     */
    public PageHead head(String section) {
        return new PageHead(
                section,
                site.getName(),
                portal.getLogo(),
                site.isSignedIn(),
                site.getPersonName(),
                site.isModerator(),
                site.isAdministrator(),
                site.isDemo());
    }

    /** The head of a page that does not ask who reads, because nobody may be able to tell. */
    public PageHead bareHead(String section) {
        return new PageHead(section, site.getName(), portal.getLogo(), false, null, false, false, false);
    }

    public PageFoot getFoot() {
        return new PageFoot(portal.getPurpose(), portal.getPurposeLanguage(), portal.getTerms() != null, site.isDemo());
    }

    /** What the head of the page's HTML links to. */
    public PageLinks getLinks() {
        return new PageLinks(
                portal.getAccent(), site.getBase(), site.getHere(), site.isFailure() ? List.of() : site.getLanguages());
    }

    public PageLanguages getLanguages() {
        return new PageLanguages(offered(), site.isSignedIn());
    }

    /** The choice of a language on a page that does not ask who reads. */
    public PageLanguages getBareLanguages() {
        return new PageLanguages(offered(), false);
    }

    private List<PageLanguage> offered() {
        return site.getLanguages().size() > 1 ? site.getLanguages() : List.of();
    }
}
