package org.manyhands.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.manyhands.campaigns.Campaign;
import org.manyhands.campaigns.CampaignScene;
import org.manyhands.coauthoring.PlainTextQueries;
import org.manyhands.commitments.Commitment;
import org.manyhands.decisions.Answer;
import org.manyhands.decisions.DecisionQueries;
import org.manyhands.decisions.DecisionService;
import org.manyhands.demands.Demand;
import org.manyhands.demands.DemandQueries;
import org.manyhands.forums.NeedRef;
import org.manyhands.forums.NewPost;
import org.manyhands.forums.PostRef;
import org.manyhands.forums.PostService;
import org.manyhands.forums.TopicRef;
import org.manyhands.forums.TopicService;
import org.manyhands.links.LinkKind;
import org.manyhands.links.LinkQueries;
import org.manyhands.moderation.Report;
import org.manyhands.moderation.ReportService;
import org.manyhands.offices.Office;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.proposals.Phase;
import org.manyhands.proposals.ProposalAuthorService;
import org.manyhands.proposals.ProposalForm;
import org.manyhands.proposals.ProposalLinkService;
import org.manyhands.proposals.ProposalPhaseService;
import org.manyhands.proposals.ProposalRef;
import org.manyhands.proposals.ProposalRoleService;
import org.manyhands.proposals.ProposalService;
import org.manyhands.proposals.RoleHolder;
import org.manyhands.proposals.WriteForm;
import org.manyhands.spaces.SpaceQueries;

/** The second half of what {@link Village} makes: proposals, decisions, campaigns, and what is reported. */
@ApplicationScoped
public class VillageWork {
    @Inject
    EntityManager em;

    @Inject
    ProposalService proposals;

    @Inject
    TopicService topics;

    @Inject
    PostService posts;

    @Inject
    ProposalRoleService roles;

    @Inject
    ProposalAuthorService authors;

    @Inject
    ProposalLinkService answers;

    @Inject
    ProposalPhaseService phases;

    @Inject
    DecisionService decisions;

    @Inject
    DecisionQueries rounds;

    @Inject
    CampaignScene campaigns;

    @Inject
    DemandQueries demands;

    @Inject
    ReportService reports;

    @Inject
    LinkQueries links;

    @Inject
    PlainTextQueries plain;

    @Inject
    SpaceQueries spaces;

    /** A proposal that was adopted with all taking part, as many drafts, and as many that are open. */
    void propose(Settlement place, List<Actor> all, NeedRef need) {
        ProposalRef main = begin(place, "proposal");
        for (int i = 0; i < all.size(); i++) {
            write(place, main, all.size(), i);
            String name = place.mark() + " member " + i;
            roles.invite(place.founder(), main.key(), name, RoleHolder.Role.AUTHOR);
            authors.accept(all.get(i), main.key(), RoleHolder.Role.AUTHOR, null);
            open(place, i);
        }
        String clause = clause(main);
        SubjectRef heard = new SubjectRef("need", need.id());
        answers.answerNeed(place.founder(), main.key(), heard, clause, place.mark());
        place.note("link", "link", answer(place, heard));
        discuss(place, main, all, clause);
        decide(place, main, all);
        place.note(
                "proposal",
                "key",
                main.key(),
                "slug",
                main.slug(),
                "clause",
                clause,
                "number",
                "1",
                "who",
                persona(place, all.get(0)));
    }

    private String answer(Settlement place, SubjectRef need) {
        return links.of(place.founder(), need).stream()
                .filter(link -> link.kind() == LinkKind.ANSWERED_BY_CLAUSE)
                .findFirst()
                .orElseThrow()
                .linkKey();
    }

    private ProposalRef begin(Settlement place, String title) {
        ProposalForm form = new ProposalForm();
        form.setTitle(place.mark() + " " + title);
        form.setSummary(place.mark());
        return proposals.begin(place.founder(), place.space().getSlug(), form);
    }

    private void write(Settlement place, ProposalRef proposal, int clauses, int round) {
        StringBuilder text = new StringBuilder("## " + place.mark());
        for (int i = 0; i < clauses; i++) {
            text.append("\n\nClause number ").append(i).append(" of ").append(place.mark());
        }
        WriteForm form = new WriteForm();
        form.setBase(plain.get(place.founder(), new SubjectRef("proposal", proposal.id()))
                .base());
        form.setSource(text + ", as said in round " + round + ".");
        proposals.write(place.founder(), proposal.key(), form);
    }

    private void open(Settlement place, int i) {
        ProposalRef draft = begin(place, "draft " + i);
        write(place, draft, 1, 0);
        String clause = clause(draft);
        place.note(
                "draft-proposal",
                "key",
                draft.key(),
                "slug",
                draft.slug(),
                "clause",
                clause,
                "number",
                "1",
                "who",
                persona(place, place.founder()));
        if (i == 0) {
            discussDraft(place, draft);
        }
        ProposalRef open = begin(place, "open " + i);
        write(place, open, 1, 0);
        phases.move(place.founder(), open.key(), Phase.CONSULTATION, null, place.mark());
    }

    private void discussDraft(Settlement place, ProposalRef draft) {
        SubjectRef subject = new SubjectRef("proposal", draft.id());
        TopicRef talk = topics.discuss(place.founder(), place.space().getId(), subject, place.mark() + " drafting");
        PostRef post = posts.reply(place.founder(), talk.id(), NewPost.of(place.mark() + " drafted", null));
        place.note("draft-topic", "key", talk.key(), "slug", talk.slug());
        place.note("draft-post", "key", post.key());
    }

    private void discuss(Settlement place, ProposalRef proposal, List<Actor> all, String clauseKey) {
        phases.move(place.founder(), proposal.key(), Phase.CONSULTATION, null, place.mark());
        SubjectRef subject = new SubjectRef("proposal", proposal.id());
        TopicRef topic = topics.discuss(place.founder(), place.space().getId(), subject, place.mark() + " discussion");
        place.note("discussion", "key", topic.key(), "slug", topic.slug());
        Long clause = em.createQuery("select c.id from Clause c where c.publicKey = :key", Long.class)
                .setParameter("key", clauseKey)
                .getSingleResult();
        for (Actor member : all) {
            SubjectRef part = new SubjectRef("clause", clause);
            posts.reply(member, topic.id(), NewPost.about(part, 1, place.mark() + " comment", null));
        }
    }

    private void decide(Settlement place, ProposalRef proposal, List<Actor> all) {
        Actor founder = place.founder();
        phases.move(founder, proposal.key(), Phase.AMENDMENTS, null, place.mark());
        Instant closes = Instant.now().plus(Duration.ofDays(7));
        phases.openDecision(founder, proposal.key(), place.mark(), 1, closes, place.mark());
        SubjectRef subject = new SubjectRef("proposal", proposal.id());
        String round = rounds.findLatest(founder, subject).orElseThrow().key();
        decisions.respond(founder, round, Answer.AGREE, place.mark(), null);
        for (Actor member : all) {
            decisions.respond(member, round, Answer.AGREE, place.mark(), null);
        }
        phases.closeDecision(founder, proposal.key(), round, place.mark());
    }

    /** A campaign from the adopted proposal, with everything in it as often as there are members, and drafts. */
    void campaign(Settlement place, List<Actor> all) {
        Actor founder = place.founder();
        Campaign campaign =
                campaigns.begin(founder, place.space(), place.value("proposal", "key"), place.mark() + " campaign");
        for (int i = 0; i < all.size(); i++) {
            Demand demand = campaigns.demand(founder, campaign, place.mark() + " demand " + i);
            Office office = campaigns.office(founder, campaign, demand, place.mark() + " office " + i);
            note(place, "campaign", campaign, demand, office);
            Commitment promise = campaigns.promised(founder, campaign, office, demand);
            place.note("demand", "key", demand.getPublicKey());
            place.note("office", "key", office.getPublicKey());
            place.note("reply", "key", promise.getReply().getPublicKey());
            place.note("commitment", "key", promise.getPublicKey());
            Campaign draft = campaigns.begin(founder, place.space(), null, place.mark() + " draft campaign " + i);
            Demand asked = campaigns.demand(founder, draft, place.mark() + " draft demand " + i);
            Office of = campaigns.office(founder, draft, asked, place.mark() + " draft office " + i);
            note(place, "draft-campaign", draft, asked, of);
            Campaign other = campaigns.begin(founder, place.space(), null, place.mark() + " other campaign " + i);
            campaigns.demand(founder, other, place.mark() + " other demand");
            campaigns.publish(founder, other, all.get(0), place.mark() + " member 0");
        }
        campaigns.petition(founder, campaign);
        campaigns.publish(founder, campaign, all.get(0), place.mark() + " member 0");
    }

    private void note(Settlement place, String thing, Campaign campaign, Demand demand, Office office) {
        place.note(
                thing,
                "key",
                campaign.getPublicKey(),
                "slug",
                campaign.getSlug(),
                "demand",
                demand.getPublicKey(),
                "target",
                demands.listTargets(campaign).get(0).publicKey(),
                "office",
                office.getPublicKey());
    }

    /** Reports something; the key of the report. */
    String report(Actor actor, SubjectRef subject) {
        reports.report(actor, subject, Report.Reason.ELSE, null);
        return em.createQuery("select r.publicKey from Report r where r.subjectId = :id", String.class)
                .setParameter("id", subject.id())
                .getSingleResult();
    }

    private String persona(Settlement place, Actor person) {
        return spaces.findPersona(place.space().getId(), person.accountId())
                .orElseThrow()
                .getPublicKey();
    }

    private String clause(ProposalRef proposal) {
        return em.createQuery(
                        "select c.publicKey from Clause c where c.text.subjectType = 'proposal'"
                                + " and c.text.subjectId = :id order by c.id",
                        String.class)
                .setParameter("id", proposal.id())
                .setMaxResults(1)
                .getSingleResult();
    }
}
