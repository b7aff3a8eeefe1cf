package org.manyhands.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.manyhands.accounts.VoiceQueries;
import org.manyhands.coauthoring.TextDraft;
import org.manyhands.coauthoring.TextService;
import org.manyhands.coauthoring.VersionService;
import org.manyhands.forums.TopicService;
import org.manyhands.organizations.OrganizationVoiceQueries;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.i18n.ReadersLanguage;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.Throttle;
import org.manyhands.platform.settings.Limit;
import org.manyhands.spaces.Persona;
import org.manyhands.spaces.Space;
import org.manyhands.spaces.SpaceQueries;
import org.manyhands.spaces.Standing;

/** Begins proposals, says what they are called, and writes their texts. */
@ApplicationScoped
public class ProposalService {
    @PersistenceContext
    EntityManager em;

    @Inject
    ProposalQueries proposals;

    @Inject
    SpaceQueries spaces;

    @Inject
    TextService texts;

    @Inject
    VersionService versions;

    @Inject
    TopicService topics;

    @Inject
    VoiceQueries voices;

    @Inject
    OrganizationVoiceQueries organizations;

    @Inject
    Throttle throttle;

    @Inject
    ReadersLanguage reader;

    @Inject
    ActivityLog activity;

    @Inject
    Clock clock;

    /** Begins a proposal as a draft that its authors alone see, with an empty text and its discussion. */
    @Transactional
    public ProposalRef begin(Actor actor, String spaceSlug, ProposalForm form) {
        Space space = spaces.getReadable(actor, spaceSlug);
        Standing standing = spaces.standing(actor, space.getId());
        ProposalPermissions.requireCanBegin(actor, standing);
        throttle.check(Limit.PROPOSAL, String.valueOf(actor.accountId()));
        Persona owner = spaces.getPersona(standing);
        Instant now = clock.instant();
        Proposal proposal = new Proposal(space, owner, form.getTitle(), form.getSummary(), now);
        proposal.speakFor(organizations.find(actor, form.getOrganization()).orElse(null));
        proposal.writtenIn(reader.writing());
        em.persist(proposal);
        em.persist(RoleHolder.owner(proposal, owner, voices.get(actor, form.getStandpoint()), now));
        em.persist(new ProposalPhase(proposal, owner, null, null, null));
        texts.begin(actor, proposal.subject());
        topics.discuss(actor, space.getId(), proposal.subject(), proposal.getTitle());
        ProposalActivity.record(activity, actor, ProposalActivity.BEGAN, proposal);
        return ProposalRef.of(proposal);
    }

    /** Changes title and summary. */
    @Transactional
    public ProposalRef edit(Actor actor, String key, ProposalForm form) {
        Proposal proposal = proposals.getEntity(actor, key);
        ProposalPermissions.requireCanEdit(actor, proposals.getStanding(actor, proposal.getId()));
        proposal.requireVersion(form.getEdition());
        proposal.describe(form.getTitle(), form.getSummary(), clock.instant());
        proposal.writtenIn(form.getLanguage());
        topics.renameDiscussion(actor, proposal.subject(), proposal.getTitle(), proposal.getLanguage());
        ProposalActivity.record(activity, actor, ProposalActivity.EDITED, proposal);
        return ProposalRef.of(proposal);
    }

    /** Makes a new version of the text. */
    @Transactional
    public int write(Actor actor, String key, WriteForm form) {
        Proposal proposal = proposals.getEntity(actor, key);
        ProposalPermissions.requireCanWrite(actor, proposals.getStanding(actor, proposal.getId()));
        TextDraft draft = draft(actor, form.getBase(), form.getSource(), form.getNote(), form.getStandpoint());
        int number = texts.write(actor, proposal.subject(), draft).getNumber();
        ProposalActivity.record(activity, actor, ProposalActivity.WROTE, proposal);
        return number;
    }

    /** Writes one clause of the text; a version is made of it later. */
    @Transactional
    public void writeClause(Actor actor, String key, String clauseKey, ClauseForm form) {
        Proposal proposal = proposals.getEntity(actor, key);
        ProposalPermissions.requireCanWrite(actor, proposals.getStanding(actor, proposal.getId()));
        TextDraft draft = draft(actor, form.getBase(), form.getSource(), null, form.getStandpoint());
        texts.writeClause(actor, proposal.subject(), clauseKey, draft);
    }

    /** Makes a version of what is written. */
    @Transactional
    public int makeVersion(Actor actor, String key, VersionForm form) {
        Proposal proposal = proposals.getEntity(actor, key);
        ProposalPermissions.requireCanWrite(actor, proposals.getStanding(actor, proposal.getId()));
        TextDraft draft = draft(actor, 0, null, form.getNote(), form.getStandpoint());
        int number = versions.name(actor, proposal.subject(), draft).getNumber();
        ProposalActivity.record(activity, actor, ProposalActivity.WROTE, proposal);
        return number;
    }

    /** Brings an earlier version back as a new one. */
    @Transactional
    public int restore(Actor actor, String key, int earlier, RestoreForm form) {
        Proposal proposal = proposals.getEntity(actor, key);
        ProposalPermissions.requireCanWrite(actor, proposals.getStanding(actor, proposal.getId()));
        TextDraft draft = draft(actor, form.getBase(), null, form.getNote(), form.getStandpoint());
        int number = versions.restore(actor, proposal.subject(), earlier, draft).getNumber();
        ProposalActivity.record(activity, actor, ProposalActivity.RESTORED, proposal);
        return number;
    }

    private TextDraft draft(Actor actor, int base, String source, String note, String standpoint) {
        return new TextDraft(base, source, note, voices.get(actor, standpoint));
    }
}
