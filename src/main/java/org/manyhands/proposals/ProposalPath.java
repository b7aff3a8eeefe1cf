package org.manyhands.proposals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;

/** Opens the proposal that an address names, and leads on from the address under an earlier title. */
@RequestScoped
class ProposalPath {
    @Inject
    ProposalQueries proposals;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    @Inject
    HttpServletRequest request;

    /**
     * The proposal.
     *
     * @param section what follows the slug in the address, or null for the proposal's own page
     */
    ProposalRow open(String key, String slug, String section) {
        ProposalRow row = proposals.get(current.actor(), key);
        if (!row.slug().equals(slug) && !"POST".equals(request.getMethod())) {
            String base = urls.proposal(row.key(), row.slug());
            String query = request.getQueryString();
            redirect.to(base + (section == null ? "" : "/" + section) + (query == null ? "" : "?" + query));
        }
        return row;
    }
}
