package org.manyhands.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.manyhands.campaigns.CampaignSubjectQueries;
import org.manyhands.campaigns.PartSource;
import org.manyhands.platform.markup.Markup;
import org.manyhands.platform.subjects.SubjectSource;
import org.manyhands.platform.ui.Urls;

/** Shows replies and commitments to features that do not know them. */
@ApplicationScoped
public class CommitmentSubjects {
    @Inject
    CampaignSubjectQueries subjects;

    @Inject
    Markup markup;

    @Inject
    Urls urls;

    @Produces
    SubjectSource replies() {
        return new PartSource(
                Reply.TYPE,
                "commitments.kind.reply",
                (viewer, ids) -> subjects.listParts(viewer, Reply.class, "words", "x.language", ids),
                row -> urls.reply((String) row[1]),
                row -> markup.plain((String) row[2]),
                row -> (String) row[3]);
    }

    @Produces
    SubjectSource commitments() {
        return new PartSource(
                Commitment.TYPE,
                "commitments.kind.commitment",
                (viewer, ids) -> subjects.listParts(viewer, Commitment.class, "words", "x.reply.language", ids),
                row -> urls.commitment((String) row[1]),
                row -> markup.plain((String) row[2]),
                row -> (String) row[3]);
    }
}
