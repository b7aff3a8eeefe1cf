package org.manyhands.proposals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.manyhands.coauthoring.TextBlockRow;
import org.manyhands.coauthoring.TextQueries;
import org.manyhands.forums.NeedQueries;
import org.manyhands.forums.NeedRow;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;

/** Says which need of the space a proposal, or one of its clauses, answers, and how. */
@Named
@RequestScoped
public class AnswerNeedPage {
    private static final int MOST_NEEDS = 200;

    @Inject
    @Param
    String key;

    @Inject
    @Param
    String slug;

    @Inject
    @Param(name = "answers")
    String needKey;

    @Inject
    ProposalPath path;

    @Inject
    ProposalQueries proposals;

    @Inject
    ProposalLinkService service;

    @Inject
    NeedQueries needQueries;

    @Inject
    TextQueries texts;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    private final AnswerNeedForm form = new AnswerNeedForm();
    private ProposalRow proposal;
    private List<NeedRow> needs;
    private List<TextBlockRow> clauses;

    /** For authors; whoever came here from a need finds it chosen. */
    public void load() {
        Actor actor = current.actor();
        proposal = path.open(key, slug, "link");
        ProposalPermissions.requireCanLink(actor, proposals.getStanding(actor, proposal.id()));
        needs = needQueries.list(actor, proposal.spaceId(), MOST_NEEDS);
        clauses = texts.findText(actor, proposal.subject())
                .map(text ->
                        text.blocks().stream().filter(TextBlockRow::isClause).toList())
                .orElse(List.of());
        form.setNeed(needKey);
    }

    /**
     * Without a clause it is the whole proposal that answers; a need that is not one of the list is told at its field.
     */
    public void answer() {
        NeedRow chosen = needs.stream()
                .filter(row -> row.key().equals(form.getNeed()))
                .findFirst()
                .orElseThrow(() -> RuleViolation.at("need", "proposals.link.need.missing"));
        SubjectRef ref = new SubjectRef("need", chosen.id());
        service.answerNeed(current.actor(), key, ref, form.getClause(), form.getReason());
        redirect.to(urls.proposal(proposal.key(), proposal.slug()), "proposals.link.done");
    }

    public AnswerNeedForm getForm() {
        return form;
    }

    public ProposalRow getProposal() {
        return proposal;
    }

    public List<NeedRow> getNeeds() {
        return needs;
    }

    public List<TextBlockRow> getClauses() {
        return clauses;
    }
}
