package org.manyhands.forums;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.manyhands.links.DrawingQueries;
import org.manyhands.links.LinkKind;
import org.manyhands.links.LinkQueries;
import org.manyhands.links.LinkRow;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.subjects.SubjectCard;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;
import org.manyhands.spaces.SpaceQueries;
import org.manyhands.spaces.Standing;
import org.omnifaces.cdi.Param;

/** A need: what people said, in their own words, and what answers it. */
@Named
@RequestScoped
public class NeedPage {
    @Inject
    @Param
    String key;

    @Inject
    @Param
    String slug;

    @Inject
    NeedQueries needs;

    @Inject
    PostQueries posts;

    @Inject
    LinkQueries links;

    @Inject
    DrawingQueries drawings;

    @Inject
    SpaceQueries spaces;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    private Need need;
    private boolean distils;
    private List<ShownEvidence> evidence;
    private List<LinkRow> answers;
    private Map<SubjectRef, SubjectCard> texts;

    public void load() {
        Actor actor = current.actor();
        need = needs.get(actor, key);
        if (!need.getSlug().equals(slug)) {
            redirect.permanently(urls.need(key, need.getSlug()));
            return;
        }
        Standing standing = spaces.standing(actor, need.getSpace().getId());
        distils = ForumPermissions.canDistil(actor, standing, NeedService.isOwn(need, standing));
        List<LinkRow> all = links.of(actor, ForumActivity.subject(need));
        Map<Long, LinkRow> marks = all.stream()
                .filter(link -> link.kind() == LinkKind.EVIDENCE)
                .collect(
                        Collectors.toMap(link -> link.other().subject().id(), Function.identity(), (one, same) -> one));
        evidence = posts.listEvidence(actor, marks.keySet()).stream()
                .map(post -> new ShownEvidence(post, marks.get(post.id()), isTakeOffAllowed(standing, post)))
                .toList();
        answers = all.stream().filter(LinkRow::forward).toList();
        texts = drawings.of(
                actor, answers.stream().map(link -> link.other().subject()).toList());
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

    /** What was done about it. */
    public List<LinkRow> getAnswers() {
        return answers;
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
