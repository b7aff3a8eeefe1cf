package org.manyhands.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manyhands.coauthoring.ClauseQueries;
import org.manyhands.coauthoring.ClauseRow;
import org.manyhands.coauthoring.ClauseStepRow;
import org.manyhands.coauthoring.TextQueries;
import org.manyhands.coauthoring.TextVersionRow;
import org.manyhands.decisions.Answer;
import org.manyhands.decisions.DecisionQueries;
import org.manyhands.decisions.DecisionRow;
import org.manyhands.decisions.DecisionService;
import org.manyhands.decisions.ResponseRow;
import org.manyhands.forums.NewPost;
import org.manyhands.forums.PostService;
import org.manyhands.forums.TopicRef;
import org.manyhands.forums.TopicService;
import org.manyhands.platform.persistence.Mark;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.spaces.Places;
import org.manyhands.spaces.Space;
import org.manyhands.testing.AllPages;
import org.manyhands.testing.Pages;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;

/** A proposal with more versions, answers and replies than a page holds: all are reached, in order, page by page. */
@ServiceTest
class LongProposalServiceIT {
    private static final int MANY = 45;

    @Inject
    TextQueries texts;

    @Inject
    ClauseQueries clauses;

    @Inject
    DecisionQueries rounds;

    @Inject
    DecisionService decisions;

    @Inject
    TopicService topics;

    @Inject
    PostService posts;

    @Inject
    ProposalQueries proposals;

    @Inject
    ProposalPhaseService phases;

    @Inject
    Drafting drafting;

    @Inject
    Places places;

    @Inject
    People people;

    @Inject
    Pages pages;

    private final Actor visitor = Actor.visitor();
    private Actor owner;
    private Space space;

    @BeforeEach
    void begin() {
        owner = people.person();
        space = places.open(owner);
    }

    @Test
    void versionsAreReadPageByPageAndChosenToCompare() {
        ProposalRef proposal = drafting.open(owner, space);
        for (int version = 1; version < MANY; version++) {
            drafting.write(owner, proposal, version, "Call once in " + version + " days.");
        }
        SubjectRef subject = new SubjectRef("proposal", proposal.id());
        List<Integer> newestFirst =
                IntStream.rangeClosed(1, MANY).mapToObj(i -> MANY + 1 - i).toList();
        assertThat(AllPages.of(
                        (TextVersionRow row) -> String.valueOf(row.number()),
                        before -> texts.listVersions(visitor, subject, Numbers.read(before))))
                .extracting(TextVersionRow::number)
                .containsExactlyElementsOf(newestFirst);
        assertThat(numbers(path(proposal, "versions"), "/versions/([0-9]+)\"")).containsExactlyElementsOf(newestFirst);
        Pages.Answer compared = pages.as(visitor).get(path(proposal, "compare") + "?from=3&to=4&before=30");
        assertThat(compared.body())
                .contains("</bdi>3<bdi", "from=28&amp;to=29", "before=10")
                .doesNotContain("from=29&amp;to=30");
        assertThat(pages.as(visitor).get(path(proposal, "compare") + "?to=46").status())
                .isEqualTo(404);
    }

    /** Every second version changes only what stands beside it. */
    @Test
    void theHistoryOfAClauseIsReadPageByPage() {
        ProposalRef proposal = drafting.begin(owner, space);
        SubjectRef subject = new SubjectRef("proposal", proposal.id());
        for (int version = 1; version <= MANY; version++) {
            String clause = "Call everybody who waits once in " + version / 2 + " days.";
            drafting.write(owner, proposal, version - 1, clause + "\n\nWrite " + version + " times.");
        }
        List<Integer> changed = IntStream.rangeClosed(1, MANY)
                .map(i -> MANY + 1 - i)
                .filter(version -> version % 2 == 0 || version == 1)
                .boxed()
                .toList();
        String key = texts.listBlocks(owner, subject, 1).get(0).clauseKey();
        ClauseRow clause = clauses.findClause(owner, subject, key).orElseThrow();
        assertThat(AllPages.of(
                        (ClauseStepRow row) -> String.valueOf(row.version()),
                        before -> clauses.listSteps(owner, subject, clause, Numbers.read(before))))
                .extracting(ClauseStepRow::version)
                .containsExactlyElementsOf(changed);
        drafting.publish(owner, proposal);
        String page = path(proposal, "clauses/" + key);
        assertThat(pages.as(visitor).get(page).body())
                .contains("?history=6#history", "/versions/44\"", "/versions/6\"")
                .doesNotContain("/versions/4\"", "/versions/43\"");
        assertThat(pages.as(visitor).get(page + "?history=6").body())
                .contains("/versions/4\"", "/versions/1\"", "href=\"" + page + "#history\"")
                .doesNotContain("/versions/6\"", "rel=\"next\"");
    }

    @Test
    void answersAreReadPageByPage() {
        ProposalRef proposal = drafting.decide(owner, space, 1);
        SubjectRef subject = new SubjectRef("proposal", proposal.id());
        String round = rounds.findLatest(visitor, subject).orElseThrow().key();
        List<String> names = new ArrayList<>(List.of("Founder"));
        decisions.respond(owner, round, Answer.ABSTAIN, null, null);
        Actor objector = owner;
        for (int i = 0; i < MANY; i++) {
            Actor member = people.person();
            String name = "Person %02d".formatted(i);
            places.join(member, space, name);
            decisions.invite(owner, round, name);
            objector = i == 30 ? member : objector;
            decisions.respond(member, round, i == 30 ? Answer.OBJECT : Answer.AGREE, "Because of " + name, null);
            names.add(name);
        }
        Function<DecisionRow, List<ResponseRow>> all = decision -> AllPages.of(
                row -> new Mark(row.at(), row.key()).text(),
                after -> rounds.listResponses(
                        visitor, subject, decision, Mark.read(after).orElse(null)));
        DecisionRow running = rounds.findLatest(visitor, subject).orElseThrow();
        assertThat(all.apply(running)).extracting(ResponseRow::name).containsExactly("Person 30");
        assertThat(rounds.countResponses(visitor, subject, running)).isEqualTo(1);
        String objection = all.apply(running).get(0).key();
        assertThat(rounds.findObjection(visitor, subject, running, objection)).isPresent();
        assertThat(pages.as(owner)
                        .get(path(proposal, "decision") + "?objection=" + objection)
                        .body())
                .contains("id=\"reply-form\"", "1 objection");
        decisions.respond(objector, round, Answer.AGREE, "Good now.", null);
        phases.closeDecision(owner, proposal.key(), round, "Done.");
        DecisionRow closed = rounds.findLatest(visitor, subject).orElseThrow();
        assertThat(all.apply(closed)).extracting(ResponseRow::name).containsExactlyElementsOf(names);
        assertThat(pages.as(visitor).get(path(proposal, "decision")).body())
                .contains("46 answers", "Person 18", "rel=\"next\"")
                .doesNotContain("Person 19");
    }

    @Test
    void repliesToAClauseAreReadFromTheLatestBack() {
        ProposalRef proposal = drafting.open(owner, space);
        SubjectRef subject = new SubjectRef("proposal", proposal.id());
        String clause = texts.listBlocks(visitor, subject, 1).get(1).clauseKey();
        long clauseId =
                clauses.findClause(visitor, subject, clause).orElseThrow().id();
        TopicRef topic = topics.discuss(owner, space.getId(), subject, "Talk");
        List<Integer> written = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            Actor author = people.person();
            places.join(author, space, "Person " + i);
            SubjectRef about = new SubjectRef("clause", clauseId);
            written.add(posts.reply(author, topic.id(), NewPost.about(about, 1, "Reply " + i, null))
                    .number());
        }
        List<Integer> read = new ArrayList<>();
        for (List<Integer> page : walk(path(proposal, "clauses/" + clause), "id=\"post-([0-9]+)\"")) {
            read.addAll(0, page);
        }
        assertThat(read).containsExactlyElementsOf(written);
        assertThat(pages.as(visitor).get(path(proposal, "clauses/" + clause)).body())
                .contains(MANY + " replies", "Reply 44")
                .doesNotContain("Reply 24<");
    }

    private static String path(ProposalRef proposal, String end) {
        return "/proposals/" + proposal.key() + "/" + proposal.slug() + "/" + end;
    }

    private List<Integer> numbers(String path, String what) {
        return walk(path, what).stream().flatMap(List::stream).distinct().toList();
    }

    /** What stands on each page of a list, as far as its links lead; no page takes more statements than the first. */
    private List<List<Integer>> walk(String path, String what) {
        List<List<Integer>> found = new ArrayList<>();
        Pages.Reader reader = pages.as(visitor);
        int most = reader.get(path).statements();
        String next = path;
        while (next != null) {
            Pages.Answer page = reader.get(next);
            assertThat(page.status()).as(next).isEqualTo(200);
            assertThat(page.statements()).as(next).isLessThanOrEqualTo(most);
            found.add(Pattern.compile(what)
                    .matcher(page.body())
                    .results()
                    .map(match -> Integer.valueOf(match.group(1)))
                    .toList());
            next = Pattern.compile("rel=\"next\" href=\"([^\"#]*)")
                    .matcher(page.body())
                    .results()
                    .findFirst()
                    .map((MatchResult match) -> match.group(1).replace("&amp;", "&"))
                    .map(href -> href.substring(href.indexOf("/proposals/")))
                    .orElse(null);
        }
        return found;
    }
}
