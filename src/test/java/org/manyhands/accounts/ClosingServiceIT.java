package org.manyhands.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EntityType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.errors.NotAllowed;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.i18n.Gone;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.MembershipService;
import org.manyhands.spaces.Space;
import org.manyhands.spaces.SpaceQueries;
import org.manyhands.testing.Pages;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;
import org.manyhands.testing.Settlement;
import org.manyhands.testing.Tx;
import org.manyhands.testing.Village;

/** Whoever closes their account is gone for others at once, and for good some days later. */
@ServiceTest
class ClosingServiceIT {
    @Inject
    ClosingService service;

    @Inject
    ReopeningService reopening;

    @Inject
    OwnDataService data;

    @Inject
    SignInService signIns;

    @Inject
    AccountQueries accounts;

    @Inject
    PeopleQueries peopleQueries;

    @Inject
    SpaceQueries spaces;

    @Inject
    MembershipService members;

    @Inject
    Village village;

    @Inject
    Pages pages;

    @Inject
    People people;

    @Inject
    EntityManager em;

    @Inject
    Tx tx;

    private Settlement place;
    private Actor person;
    private String email;
    private String name;

    /** The founder has done everything that can be done in a space. */
    @BeforeEach
    void settle() {
        place = village.settle(Space.Access.PUBLIC, 1);
        person = place.founder();
        email = people.address(person);
        name = place.mark() + " founder";
    }

    @Test
    void whoLooksAfterASpaceAloneHandsItOverFirst() {
        assertThatThrownBy(() -> close(true)).isInstanceOf(RuleViolation.class).hasMessageContaining("facilitator");
        assertThat(accounts.get(person.accountId()).isActive()).isTrue();
    }

    @Test
    void thePasswordIsAskedAndVisitorsHaveNoAccount() {
        ClosingForm form = form(true);
        form.setOwn("a wrong password");
        assertThatThrownBy(() -> service.close(person, form)).isExactlyInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> service.close(Actor.visitor(), form(true))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> service.finish(person, 1)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void othersSeeNothingMoreAtOnce() {
        handOver();
        String here = signIn();
        int before = spaces.countMembers(place.space().getId());
        close(false);
        assertThat(accounts.findActor(here)).isEmpty();
        assertThat(spaces.countMembers(place.space().getId())).isEqualTo(before - 1);
        assertThat(page("/spaces/{slug}/members", "space")).doesNotContain(name);
        assertThat(page("/topics/{key}/{slug}", "discussion")).doesNotContain(name);
        assertThat(page("/proposals/{key}/{slug}", "proposal")).doesNotContain(name);
        assertThat(accounts.get(person.accountId()).getEmail()).isNull();
        assertThat(accounts.listStandpointsOf(person.accountId())).isEmpty();
    }

    @Test
    void signingInOffersNothingButToComeBack() throws Exception {
        handOver();
        long posts = posts();
        int size = spaces.countMembers(place.space().getId());
        close(false);
        assertThat(posts()).isZero();
        String secret = signIn();
        assertThat(accounts.findActor(secret)).isEmpty();
        assertThat(reopening.canReopen(Actor.visitor(), secret)).isTrue();
        assertThatThrownBy(() -> reopening.reopen(Actor.visitor(), Keys.secret()))
                .isInstanceOf(NotFound.class);
        reopening.reopen(Actor.visitor(), secret);
        assertThat(accounts.findActor(secret)).isPresent();
        assertThatThrownBy(() -> reopening.reopen(Actor.visitor(), secret)).isInstanceOf(NotFound.class);
        assertThat(posts()).isEqualTo(posts);
        assertThat(spaces.countMembers(place.space().getId())).isEqualTo(size);
        assertThat(page("/spaces/{slug}/members", "space")).contains(name);
        finishAll();
        assertThat(accounts.findByEmail(email)).isPresent();
    }

    @Test
    void nothingIsLeftThatTellsWhoItWas() throws Exception {
        handOver();
        long responses = count("select count(r) from Response r where r.persona.account.id = :a");
        long versions = count("select count(v) from TextVersion v where v.persona.account.id = :a");
        close(false);
        finishAll();
        assertThat(needles(email)).isEmpty();
        assertThat(needles(name)).isEmpty();
        assertThat(needles(person.name())).isEmpty();
        assertThat(accounts.findByEmail(email)).isEmpty();
        assertThatThrownBy(this::signIn).isInstanceOf(RuleViolation.class);
        assertThat(count("select count(s) from SignIn s where s.account.id = :a"))
                .isZero();
        assertThat(count("select count(p) from Post p where p.persona.account.id = :a and p.source <> ''"))
                .isZero();
        assertThat(count("select count(r) from Response r where r.persona.account.id = :a"))
                .isEqualTo(responses);
        assertThat(count("select count(v) from TextVersion v where v.persona.account.id = :a"))
                .isEqualTo(versions);
        assertThat(page("/proposals/{key}/{slug}", "proposal")).contains(Gone.NAME);
        assertThat(peopleQueries.count(people.administrator(), PeopleGroup.ALL, email))
                .isZero();
        service.finish(Actor.portal(), closing());
    }

    @Test
    void postsStayWithoutANameWhereThePersonWantsThat() throws Exception {
        handOver();
        long posts = posts();
        close(true);
        finishAll();
        assertThat(posts()).isEqualTo(posts).isPositive();
        assertThat(needles(name)).isEmpty();
    }

    /** Everything that a person did is in their file, and what others said is not. */
    @Test
    void theFileHoldsOneselfAlone() throws IOException {
        Actor member = place.member();
        data.ask(member);
        long export = em.createQuery("select max(e.id) from AccountExport e where e.account.id = :a", Long.class)
                .setParameter("a", member.accountId())
                .getSingleResult();
        assertThatThrownBy(() -> data.make(member, export)).isInstanceOf(NotAllowed.class);
        data.make(Actor.portal(), export);
        String json = unzip(data.read(member)).get("data.json");
        assertThat(json)
                .contains(people.address(member), "*said* 0", "\"forums.posts\"", "\"decisions.responses\"")
                .doesNotContain(email, name, "said in round");
        assertThat(json).contains("\"type\": \"topic\"", "\"AGREE\"", "\"MEMBER\"");
        assertThat(unzip(data.read(member)).get("data.html"))
                .contains("*said* 0", "Discussion: <a href=\"http", ">Agrees<", ">Member<")
                .doesNotContain(email, ">AGREE<", ">MEMBER<", ">false<");
        assertThatThrownBy(() -> data.read(person)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> data.read(Actor.visitor())).isInstanceOf(NotAllowed.class);
    }

    private static Map<String, String> unzip(byte[] file) throws IOException {
        Map<String, String> entries = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }

    private void handOver() {
        String key = spaces.findPersona(place.space().getId(), place.member().accountId())
                .orElseThrow()
                .getPublicKey();
        members.makeFacilitator(person, place.space().getSlug(), key);
    }

    private void close(boolean postsStay) {
        service.close(person, form(postsStay));
    }

    private static ClosingForm form(boolean postsStay) {
        ClosingForm form = new ClosingForm();
        form.setOwn(DemoAccounts.PASSWORD);
        form.setPostsStay(postsStay);
        return form;
    }

    private String signIn() {
        SignInForm form = new SignInForm();
        form.setEmail(email);
        form.setPassword(DemoAccounts.PASSWORD);
        return signIns.signIn(Actor.visitor(), form, Keys.random());
    }

    private long closing() {
        return em.createQuery("select max(c.id) from AccountClosing c where c.account.id = :a", Long.class)
                .setParameter("a", person.accountId())
                .getSingleResult();
    }

    /** As if the days had passed. */
    private void finishAll() throws Exception {
        long id = closing();
        service.finish(Actor.portal(), id);
        assertThat(accounts.findByEmail(email)).isPresent();
        tx.run(() -> em.createQuery("update AccountClosing c set c.dueAt = :past where c.id = :id")
                .setParameter("past", Instant.now().minus(Duration.ofMinutes(1)))
                .setParameter("id", id)
                .executeUpdate());
        service.finish(Actor.portal(), id);
    }

    private long posts() throws Exception {
        return count("select count(p) from Post p where p.persona.account.id = :a and p.deletedAt is null");
    }

    private long count(String jpql) throws Exception {
        return tx.get(() -> em.createQuery(jpql, Long.class)
                .setParameter("a", person.accountId())
                .getSingleResult());
    }

    private String page(String route, String thing) {
        Pages.Answer answer = pages.as(place.member()).get(place.path(route, thing));
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    /** Every column of words in which something still stands. */
    private List<String> needles(String needle) throws Exception {
        List<String> found = new ArrayList<>();
        for (EntityType<?> entity : em.getMetamodel().getEntities()) {
            for (Attribute<?, ?> attribute : entity.getAttributes()) {
                if (attribute.getJavaType() == String.class) {
                    String jpql = "select count(x) from " + entity.getName() + " x where lower(x." + attribute.getName()
                            + ") like :needle";
                    long hits = tx.get(() -> em.createQuery(jpql, Long.class)
                            .setParameter("needle", "%" + needle.toLowerCase(Locale.ROOT) + "%")
                            .getSingleResult());
                    if (hits > 0) {
                        found.add(entity.getName() + "." + attribute.getName());
                    }
                }
            }
        }
        return found;
    }
}
