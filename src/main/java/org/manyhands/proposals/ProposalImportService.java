package org.manyhands.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.manyhands.coauthoring.ImportedText;
import org.manyhands.coauthoring.TextService;
import org.manyhands.forums.ImportedPost;
import org.manyhands.forums.PostService;
import org.manyhands.forums.TopicRef;
import org.manyhands.forums.TopicService;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.authorship.VoiceLedger;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.security.Actor;
import org.manyhands.proposals.ImportedHistory.Entry;
import org.manyhands.proposals.ImportedHistory.Kind;
import org.manyhands.spaces.Persona;
import org.manyhands.spaces.Space;
import org.manyhands.spaces.SpaceQueries;

/** Brings in the history of a text that was written elsewhere; once again adds only what is new. Nobody is told. */
@ApplicationScoped
public class ProposalImportService {
    @PersistenceContext
    EntityManager em;

    @Inject
    ProposalQueries proposals;

    @Inject
    ProposalAuthorQueries authorQueries;

    @Inject
    ProposalImportQueries importQueries;

    @Inject
    SpaceQueries spaces;

    @Inject
    TextService texts;

    @Inject
    TopicService topics;

    @Inject
    PostService posts;

    @Inject
    ActivityLog activity;

    @Inject
    Clock clock;

    /**
     * Revisions become versions, reviews become posts of the discussion, in their order; all of it or nothing.
     *
     * @throws RuleViolation when there is something new and the proposal is no longer written
     */
    @Transactional
    public ImportResult importHistory(Actor actor, ImportedHistory history) {
        ProposalPermissions.requireCanImport(actor);
        Space space = spaces.getSeen(actor, history.spaceSlug());
        Deque<ImportedText> revisions = revisions(history.entries());
        Optional<Proposal> known = importQueries.findImported(space.getId(), history.key());
        known.ifPresent(there -> em.lock(there, LockModeType.PESSIMISTIC_WRITE));
        Proposal proposal = known.orElseGet(() -> begin(space, history));
        List<Entry> entries = history.entries();
        List<Entry> fresh = entries.subList(Math.min(proposal.getImportCount(), entries.size()), entries.size());
        if (!fresh.isEmpty() && !proposal.getPhase().isWriting()) {
            throw new RuleViolation("proposals.import.phase");
        }
        TopicRef topic = topics.discuss(Actor.portal(), space.getId(), proposal.subject(), proposal.getTitle());
        int versions = count(fresh, Kind.REVISION);
        while (revisions.size() > versions) {
            revisions.remove();
        }
        fresh.forEach(entry -> add(actor, proposal, topic, entry, revisions));
        proposal.importedFrom(history.key(), proposal.getImportCount() + fresh.size());
        if (!fresh.isEmpty()) {
            proposal.touch(clock.instant());
            ProposalActivity.record(activity, actor, ProposalActivity.IMPORTED, proposal);
        }
        return new ImportResult(ProposalRef.of(proposal), versions, fresh.size() - versions);
    }

    /** An imported text has been discussed already, so it comes as a consultation that everybody sees. */
    private Proposal begin(Space space, ImportedHistory history) {
        if (count(history.entries(), Kind.REVISION) == 0) {
            throw new RuleViolation("proposals.import.no-version");
        }
        Persona owner = authorQueries
                .findPersona(space.getId(), history.ownerKey())
                .orElseThrow(() -> new RuleViolation("proposals.import.no-owner"));
        Instant now = clock.instant();
        Proposal proposal = new Proposal(space, owner, history.title(), history.summary(), now);
        em.persist(proposal);
        em.persist(RoleHolder.owner(proposal, owner, null, now));
        em.persist(new ProposalPhase(proposal, null, null, null, null));
        texts.begin(Actor.portal(), proposal.subject());
        proposal.move(Phase.CONSULTATION, now);
        em.persist(new ProposalPhase(proposal, null, null, null, null));
        return proposal;
    }

    /**
     * The revisions with whose their words are; those that are there already are followed, too, so that what is new is known to
     * move or come back. It is found before anything is locked: of a long history it takes seconds.
     */
    private static Deque<ImportedText> revisions(List<Entry> entries) {
        VoiceLedger ledger = new VoiceLedger();
        Deque<ImportedText> revisions = new ArrayDeque<>();
        for (Entry entry : entries) {
            if (entry.kind() == Kind.REVISION) {
                ledger.add(entry.author(), entry.text());
                revisions.add(
                        new ImportedText(entry.author(), entry.text(), entry.note(), entry.at(), ledger.origins()));
            }
        }
        return revisions;
    }

    private void add(Actor actor, Proposal proposal, TopicRef topic, Entry entry, Deque<ImportedText> revisions) {
        if (entry.kind() == Kind.REVIEW) {
            ImportedPost post = new ImportedPost(entry.author(), entry.text(), clock.instant(), null, null, null);
            posts.importPost(actor, topic.id(), post);
            return;
        }
        texts.add(actor, proposal.subject(), revisions.remove());
        if (!authorQueries.hasImportedAuthor(proposal, entry.author())) {
            em.persist(RoleHolder.imported(proposal, entry.author(), clock.instant()));
        }
    }

    private static int count(List<Entry> entries, Kind kind) {
        return (int) entries.stream().filter(entry -> entry.kind() == kind).count();
    }
}
