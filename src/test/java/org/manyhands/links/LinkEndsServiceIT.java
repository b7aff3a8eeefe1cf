package org.manyhands.links;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.i18n.Texts;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectCard;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.platform.subjects.Subjects;
import org.manyhands.spaces.Persona;
import org.manyhands.spaces.Space;
import org.manyhands.spaces.SpaceQueries;
import org.manyhands.testing.Pages;
import org.manyhands.testing.ServiceTest;
import org.manyhands.testing.Settlement;
import org.manyhands.testing.Village;

/** A link of whatever kind shows on the pages of both its ends: what it says, its other end, why, by whom and when. */
@ServiceTest
class LinkEndsServiceIT {
    private static final Map<String, String> ENTITIES = Map.of(
            "post", "Post",
            "need", "Need",
            "proposal", "Proposal",
            "clause", "Clause",
            "campaign", "Campaign",
            "demand", "Demand",
            "reply", "Reply",
            "commitment", "Commitment");

    @Inject
    Village village;

    @Inject
    Pages pages;

    @Inject
    LinkService links;

    @Inject
    Subjects subjects;

    @Inject
    SpaceQueries spaces;

    @Inject
    Texts texts;

    @Inject
    EntityManager em;

    private Settlement place;

    @BeforeEach
    void settle() {
        place = village.settle(Space.Access.PUBLIC, 1);
    }

    @Test
    void everyKindOfLinkShowsOnBothEnds() {
        long space = place.space().getId();
        Persona maker = spaces.getPersona(spaces.standing(place.founder(), space));
        for (LinkKind kind : LinkKind.values()) {
            String reason = "Because of " + kind;
            Link link = links.link(place.founder(), space, kind, end(kind.from()), end(kind.to()), null, maker, reason);
            assertShown(link, link.getFrom(), link.getTo(), true);
            assertShown(link, link.getTo(), link.getFrom(), false);
        }
    }

    @Test
    void aNeedLeadsOnToWhatWasPromised() {
        long space = place.space().getId();
        Persona maker = spaces.getPersona(spaces.standing(place.founder(), space));
        List.of(LinkKind.ANSWERED_BY_CLAUSE, LinkKind.DEMANDED, LinkKind.PROMISED)
                .forEach(kind -> links.link(
                        place.founder(), space, kind, end(kind.from()), end(kind.to()), null, maker, "Step by step"));
        String body = pages.as(Actor.visitor()).get(card(end("need")).url()).body();
        String cameOf = body.substring(body.indexOf("class=\"plain came-of\""));
        assertThat(cameOf.substring(0, cameOf.indexOf("</ul>")))
                .containsSubsequence(address(card(end("demand"))), address(card(end("commitment"))));
    }

    private void assertShown(Link link, SubjectRef here, SubjectRef there, boolean forward) {
        String page = card(here).url().replaceAll("#.*", "");
        Pages.Answer answer = pages.as(Actor.visitor()).get(page);
        assertThat(answer.status()).as(page).isEqualTo(200);
        assertThat(answer.body())
                .as(link.getKind() + " at " + page)
                .containsOnlyOnce("id=\"link-" + link.getPublicKey() + "\"");
        String shown = answer.body()
                .split("id=\"link-" + link.getPublicKey() + "\"", -1)[1]
                .split("</div>", -1)[0];
        String words = "links.kind." + link.getKind() + (forward ? ".forward" : ".back");
        assertThat(shown)
                .as(link.getKind() + " at " + page)
                .contains(texts.of(Locale.ENGLISH, words))
                .contains(link.getReason())
                .contains(place.mark() + " founder")
                .contains("datetime=\"" + link.getAt().truncatedTo(ChronoUnit.SECONDS) + "\"");
        assertThat(texts.has(Locale.ENGLISH, words)).as(words).isTrue();
        assertThat(answer.body()).as(link.getKind() + " at " + page).contains(address(card(there)));
    }

    /** Its page leads to the other end by this. */
    private static String address(SubjectCard card) {
        return card.url().replace("&", "&amp;");
    }

    private SubjectCard card(SubjectRef subject) {
        return subjects.card(Actor.visitor(), subject).orElseThrow();
    }

    private SubjectRef end(String type) {
        String key = type.equals("clause") ? place.value("proposal", "clause") : place.value(type, "key");
        Long id = em.createQuery("select x.id from " + ENTITIES.get(type) + " x where x.publicKey = :key", Long.class)
                .setParameter("key", key)
                .getSingleResult();
        return new SubjectRef(type, id);
    }
}
