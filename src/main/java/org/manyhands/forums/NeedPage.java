package org.manyhands.forums;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.manyhands.contentnotes.ContentNoteQueries;
import org.manyhands.contentnotes.Noted;
import org.manyhands.links.DrawingQueries;
import org.manyhands.links.LinkKind;
import org.manyhands.links.LinkQueries;
import org.manyhands.links.LinkRow;
import org.manyhands.links.TrailQueries;
import org.manyhands.platform.persistence.Mark;
import org.manyhands.platform.persistence.Slice;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.subjects.SubjectCard;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;
import org.manyhands.spaces.SpacePermissions;
import org.manyhands.spaces.SpaceQueries;
import org.manyhands.spaces.Standing;

/** A need: what people said, in their own words, and what answers it. */
@Named
@RequestScoped
public class NeedPage {
    /** Need, clause, demand, promise: three links. */
    private static final int STEPS = 3;

    private static final int MOST_STEPS = 50;

    @Inject
    @Param
    String key;

    @Inject
    @Param
    String slug;

    @Inject
    @Param
    String after;

    @Inject
    NeedQueries needs;

    @Inject
    LinkQueries links;

    @Inject
    TrailQueries trails;

    @Inject
    DrawingQueries drawings;

    @Inject
    SpaceQueries spaces;

    @Inject
    ContentNoteQueries notes;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    private Need need;
    private boolean distils;
    private boolean answering;
    private List<ShownEvidence> evidence = List.of();
    private String next;
    private List<LinkRow> answers;
    private Map<SubjectRef, List<LinkRow>> trail = Map.of();
    private Map<SubjectRef, SubjectCard> texts;

    /** An address with an earlier title leads on for good. */
    public void load() {
        Actor actor = current.actor();
        need = needs.get(actor, key);
        if (!need.getSlug().equals(slug)) {
            redirect.permanently(urls.need(key, need.getSlug()));
            return;
        }
        Standing standing = spaces.standing(actor, need.getSpace().getId());
        distils = ForumPermissions.canDistil(actor, standing, NeedService.isOwn(need, standing));
        answering = SpacePermissions.canTakePart(actor, standing);
        readEvidence(actor, standing);
        SubjectRef subject = ForumActivity.subject(need);
        trail = trails.onward(actor, List.of(subject), STEPS);
        answers = trail.getOrDefault(subject, List.of());
        texts = drawings.of(
                actor, answers.stream().map(link -> link.other().subject()).toList());
    }

    private void readEvidence(Actor actor, Standing standing) {
        Slice<EvidenceRow> page =
                needs.listEvidence(actor, need, Mark.read(after).orElse(null));
        List<Long> ids = page.rows().stream().map(EvidenceRow::id).toList();
        Map<Long, LinkRow> marks = links.between(actor, LinkKind.EVIDENCE, ids, need.getId());
        Map<Long, Noted> sights =
                notes.noted(actor, page.rows().stream().collect(Collectors.toMap(EvidenceRow::id, EvidenceRow::notes)));
        evidence = page.rows().stream()
                .filter(post -> marks.containsKey(post.id()))
                .map(post -> new ShownEvidence(
                        post,
                        marks.get(post.id()),
                        isTakeOffAllowed(standing, post),
                        sights.getOrDefault(post.id(), Noted.plain())))
                .toList();
        next = page.next(row -> Urls.query(here(), "after", row.place().text()));
    }

    private String here() {
        return urls.need(key, need.getSlug());
    }

    /** Where the posts go on, or null. */
    public String getNext() {
        return next;
    }

    /** Where the posts begin, or null there. */
    public String getFirst() {
        return Mark.read(after).isEmpty() ? null : here();
    }

    private boolean isTakeOffAllowed(Standing standing, EvidenceRow post) {
        Long persona = standing.personaId();
        return ForumPermissions.canTakeOff(current.actor(), standing, post.isBy(persona), post.isInTopicOf(persona));
    }

    public Need getNeed() {
        return need;
    }

    public List<ShownEvidence> getEvidence() {
        return evidence;
    }

    /** Whether the reader can begin a proposal where the need was heard. */
    public boolean isAnswering() {
        return answering;
    }

    /** What was done about it. */
    public List<LinkRow> getAnswers() {
        return answers;
    }

    /** What an answer led to, nearest first: the demand that it became, the replies and promises that this met. */
    public List<LinkRow> cameOf(LinkRow answer) {
        List<LinkRow> found = new ArrayList<>(trail.getOrDefault(answer.other().subject(), List.of()));
        for (int i = 0; i < found.size() && found.size() < MOST_STEPS; i++) {
            found.addAll(trail.getOrDefault(found.get(i).other().subject(), List.of()));
        }
        return found;
    }

    /** The texts that answer the need and whose links the reader keeps. */
    public List<SubjectCard> getTexts() {
        return texts.values().stream().distinct().toList();
    }

    /** Where the reader takes an answer off, or null. */
    public String takeOff(LinkRow answer) {
        return texts.containsKey(answer.other().subject()) ? urls.takeOffLink(answer.linkKey()) : null;
    }

    public boolean isRewordAllowed() {
        return distils;
    }
}
