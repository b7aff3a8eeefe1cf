package org.manyhands.campaigns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.manyhands.platform.markup.Markup;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectCard;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.platform.subjects.SubjectSource;
import org.manyhands.platform.ui.Urls;

/** Shows campaigns, demands, replies, commitments and offices to features that do not know them. */
@ApplicationScoped
public class CampaignSubjects {
    private static final int EXCERPT = 90;

    @Inject
    CampaignSubjectQueries subjects;

    @Inject
    OfficeQueries offices;

    @Inject
    Markup markup;

    @Inject
    Urls urls;

    @Produces
    SubjectSource campaigns() {
        return source(
                Campaign.TYPE,
                "campaigns.kind.campaign",
                subjects::listCampaigns,
                row -> urls.campaign((String) row[1], (String) row[2]),
                3);
    }

    @Produces
    SubjectSource demands() {
        return source(
                Demand.TYPE,
                "campaigns.kind.demand",
                (viewer, ids) -> subjects.listParts(viewer, Demand.class, "title", ids),
                row -> urls.demand((String) row[1]),
                2);
    }

    @Produces
    SubjectSource replies() {
        return source(
                Reply.TYPE,
                "campaigns.kind.reply",
                (viewer, ids) -> subjects.listParts(viewer, Reply.class, "words", ids),
                row -> urls.reply((String) row[1]),
                2);
    }

    @Produces
    SubjectSource commitments() {
        return source(
                Commitment.TYPE,
                "campaigns.kind.commitment",
                (viewer, ids) -> subjects.listParts(viewer, Commitment.class, "words", ids),
                row -> urls.commitment((String) row[1]),
                2);
    }

    @Produces
    SubjectSource offices() {
        return source(Office.TYPE, "campaigns.kind.office", offices::listSeen, row -> urls.office((String) row[1]), 2);
    }

    private SubjectSource source(
            String type,
            String kindKey,
            BiFunction<Actor, Collection<Long>, List<Object[]>> rows,
            Function<Object[], String> url,
            int words) {
        return new Source(type, kindKey, rows, url, row -> excerpt((String) row[words]));
    }

    /** The beginning of a text, for where a title is wanted. */
    private String excerpt(String words) {
        String line = markup.plain(words).replaceAll("\\s+", " ").strip();
        if (line.length() <= EXCERPT) {
            return line;
        }
        int cut = line.lastIndexOf(' ', EXCERPT);
        return line.substring(0, cut > 0 ? cut : EXCERPT) + "…";
    }

    /** The subjects of one type; rows have the id first. */
    private record Source(
            String type,
            String kindKey,
            BiFunction<Actor, Collection<Long>, List<Object[]>> rows,
            Function<Object[], String> url,
            Function<Object[], String> title)
            implements SubjectSource {
        @Override
        public Map<Long, SubjectCard> cards(Actor viewer, Collection<Long> ids) {
            Map<Long, SubjectCard> cards = new HashMap<>();
            for (Object[] row : rows.apply(viewer, ids)) {
                long id = (Long) row[0];
                SubjectRef subject = new SubjectRef(type, id);
                cards.put(id, new SubjectCard(subject, kindKey, title.apply(row), url.apply(row)));
            }
            return cards;
        }
    }
}
