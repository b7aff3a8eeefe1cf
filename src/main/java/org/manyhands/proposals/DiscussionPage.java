package org.manyhands.proposals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.manyhands.forums.DiscussionRow;
import org.manyhands.forums.TopicQueries;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;

/** Leads on to the topic in which a proposal is discussed, so that the proposal has one lasting address for it. */
@Named
@RequestScoped
public class DiscussionPage {
    @Inject
    @Param
    String key;

    @Inject
    @Param
    String slug;

    @Inject
    ProposalQueries proposals;

    @Inject
    TopicQueries topics;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    /** Not found for who does not see the proposal: the same people see its discussion. */
    public void load() {
        ProposalRow proposal = proposals.get(current.actor(), key);
        DiscussionRow topic = topics.findDiscussion(current.actor(), proposal.subject())
                .orElseThrow(() -> new NotFound("discussion"));
        redirect.to(urls.topic(topic.key(), topic.slug()));
    }
}
