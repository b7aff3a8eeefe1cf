package org.manyhands.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.manyhands.coauthoring.ClauseQueries;
import org.manyhands.links.DrawingSource;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectCard;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.platform.ui.Urls;

/** Tells pages that show posts of which proposals their reader may say that words came from there. */
@ApplicationScoped
class ProposalDrawings implements DrawingSource {
    @Inject
    ProposalQueries proposals;

    @Inject
    ClauseQueries clauses;

    @Inject
    Urls urls;

    @Override
    public Map<SubjectRef, SubjectCard> of(Actor viewer, Collection<SubjectRef> subjects) {
        Map<SubjectRef, SubjectRef> owners = owners(subjects);
        if (owners.isEmpty()) {
            return Map.of();
        }
        Set<Long> ids = owners.values().stream().map(SubjectRef::id).collect(Collectors.toSet());
        Map<SubjectRef, SubjectCard> cards = proposals.listLinkable(viewer, ids).stream()
                .collect(Collectors.toMap(ProposalRow::subject, this::card));
        owners.values().removeIf(owner -> !cards.containsKey(owner));
        Map<SubjectRef, SubjectCard> found = new LinkedHashMap<>();
        owners.forEach((subject, owner) -> found.put(subject, cards.get(owner)));
        return found;
    }

    /** The proposals that these subjects are, or whose clauses they are. */
    private Map<SubjectRef, SubjectRef> owners(Collection<SubjectRef> subjects) {
        Map<SubjectRef, SubjectRef> owners = new LinkedHashMap<>();
        List<Long> asked = new ArrayList<>();
        for (SubjectRef subject : subjects) {
            if (subject.type().equals(Proposal.TYPE)) {
                owners.put(subject, subject);
            } else if (subject.type().equals("clause")) {
                asked.add(subject.id());
            }
        }
        clauses.subjectsOf(asked).forEach((clause, owner) -> {
            if (owner.type().equals(Proposal.TYPE)) {
                owners.put(new SubjectRef("clause", clause), owner);
            }
        });
        return owners;
    }

    private SubjectCard card(ProposalRow row) {
        return new SubjectCard(
                        row.subject(),
                        "proposals.kind.proposal",
                        row.title(),
                        urls.proposal(row.key(), row.slug(), "sources"))
                .in(row.language());
    }
}
