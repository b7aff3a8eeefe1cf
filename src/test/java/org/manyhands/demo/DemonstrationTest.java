package org.manyhands.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.manyhands.campaigns.Campaign;
import org.manyhands.contentnotes.NoteCode;
import org.manyhands.forums.TopicKind;
import org.manyhands.proposals.Phase;

/** The demonstration community is as large as a community, everybody in it can be heard, and its past is in order. */
class DemonstrationTest {
    private static final Set<String> STANDPOINTS = Set.of("lived", "family", "professional", "leader", "ally");
    private static final Set<String> NAMING = Set.of("by", "person");

    private final List<JsonObject> people = all("people.json");
    private final List<JsonObject> organizations = all("organizations.json");
    private final List<JsonObject> spaces = all("spaces.json");
    private final List<JsonObject> proposals = all("proposals.json");
    private final List<JsonObject> campaigns = all("campaigns.json");
    private final List<JsonObject> forums =
            read("index.json").getAsJsonObject().getAsJsonArray("forums").asList().stream()
                    .map(JsonElement::getAsString)
                    .flatMap(file -> all(file).stream())
                    .toList();
    private final List<JsonObject> topics = within(forums, "topics");
    private final List<JsonObject> posts = within(topics, "posts");

    @Test
    void isOfACommunitysSize() {
        assertThat(people).hasSizeGreaterThanOrEqualTo(40);
        assertThat(organizations).hasSizeGreaterThanOrEqualTo(8);
        assertThat(spaces).hasSizeGreaterThanOrEqualTo(6);
        assertThat(forums).hasSizeGreaterThanOrEqualTo(12);
        assertThat(topics).hasSizeGreaterThanOrEqualTo(60);
        assertThat(posts).hasSizeGreaterThanOrEqualTo(300);
        assertThat(proposals).hasSizeGreaterThanOrEqualTo(10);
        assertThat(campaigns).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void namesNobodyWhomItDoesNotKnow() {
        Set<String> named = new HashSet<>();
        for (List<JsonObject> some : List.of(organizations, spaces, forums, proposals, campaigns, all("needs.json"))) {
            some.forEach(one -> collectNamed(one, named));
        }
        assertThat(people).extracting(person -> text(person, "id")).doesNotHaveDuplicates();
        assertThat(people)
                .extracting(person -> text(person, "email"))
                .doesNotHaveDuplicates()
                .allMatch(email -> email.endsWith("@demo.example"));
        assertThat(ids(people)).containsAll(named);
    }

    @Test
    void everybodyIsHeardAndNobodyAllTheTime() {
        Map<String, Integer> said = new HashMap<>();
        posts.forEach(post -> said.merge(text(post, "by"), 1, Integer::sum));
        assertThat(said.keySet()).isEqualTo(ids(people));
        assertThat(said.values()).allMatch(count -> count <= posts.size() / 12);
        assertThat(said.values().stream().filter(count -> count >= 3).count())
                .isGreaterThanOrEqualTo(people.size() * 9L / 10);
    }

    @Test
    void peopleSpeakFromEveryStandpointAndOnlyFromTheirOwn() {
        Map<String, Set<String>> usable = people.stream()
                .collect(Collectors.toMap(
                        person -> text(person, "id"),
                        person -> within(List.of(person), "standpoints").stream()
                                .filter(one -> !text(one, "visibility").equals("unused"))
                                .map(one -> text(one, "code"))
                                .collect(Collectors.toSet())));
        assertThat(usable.values().stream().flatMap(Set::stream).collect(Collectors.toSet()))
                .isEqualTo(STANDPOINTS);
        for (String standpoint : STANDPOINTS) {
            assertThat(posts.stream()
                            .filter(post -> text(post, "as").equals(standpoint))
                            .count())
                    .as(standpoint)
                    .isGreaterThanOrEqualTo(posts.size() / 25);
        }
        assertThat(posts).allMatch(post -> usable.get(text(post, "by")).contains(text(post, "as")));
    }

    @Test
    void postsComeOneAfterAnotherAndAfterTheirWritersJoined() {
        Map<String, Double> joined = new HashMap<>();
        Map<String, Double> arrived = people.stream()
                .collect(Collectors.toMap(person -> text(person, "id"), person -> days(person, "joinedDaysAgo")));
        for (JsonObject space : spaces) {
            for (JsonObject member : within(List.of(space), "members")) {
                String person = text(member, "person");
                joined.put(text(space, "id") + " " + person, days(member, "daysAgo"));
                assertThat(days(member, "daysAgo")).as(person).isLessThan(arrived.get(person));
            }
        }
        for (JsonObject forum : forums) {
            for (JsonObject topic : within(List.of(forum), "topics")) {
                List<JsonObject> said = within(List.of(topic), "posts");
                assertThat(said).extracting(post -> -days(post, "daysAgo")).isSorted();
                assertThat(days(topic, "daysAgo")).isEqualTo(days(said.get(0), "daysAgo"));
                assertThat(said)
                        .allMatch(post ->
                                joined.get(text(forum, "space") + " " + text(post, "by")) > days(post, "daysAgo"));
            }
        }
        assertThat(posts).extracting(post -> text(post, "id")).doesNotHaveDuplicates();
        assertThat(posts).extracting(post -> text(post, "text")).doesNotHaveDuplicates();
    }

    @Test
    void topicsAreOfEveryKindAndSomeSayWhatTheyDealWith() {
        assertThat(topics.stream()
                        .filter(topic -> topic.has("kind"))
                        .map(topic -> text(topic, "kind").toUpperCase(Locale.ROOT))
                        .collect(Collectors.toSet()))
                .isEqualTo(Arrays.stream(TopicKind.values())
                        .filter(kind -> kind != TopicKind.DISCUSSION)
                        .map(TopicKind::name)
                        .collect(Collectors.toSet()));
        assertThat(topics).filteredOn(topic -> topic.has("tags")).hasSizeGreaterThanOrEqualTo(topics.size() / 3);
        assertThat(Stream.concat(topics.stream(), posts.stream())
                        .filter(one -> one.has("notes"))
                        .map(one -> text(one.getAsJsonObject("notes"), "codes"))
                        .flatMap(codes -> Arrays.stream(codes.split(",", -1)))
                        .map(NoteCode::valueOf))
                .hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void questionsAreAnsweredByPostsThatCameBefore() {
        List<JsonObject> answered =
                topics.stream().filter(topic -> topic.has("accepted")).toList();
        assertThat(answered).isNotEmpty().allMatch(topic -> text(topic, "kind").equals("question"));
        for (JsonObject topic : answered) {
            Map<String, Double> said = within(List.of(topic), "posts").stream()
                    .collect(Collectors.toMap(post -> text(post, "id"), post -> days(post, "daysAgo")));
            assertThat(within(List.of(topic), "accepted"))
                    .allMatch(answer -> said.get(text(answer, "post")) > days(answer, "daysAgo"));
        }
    }

    @Test
    void proposalsAreInEveryState() {
        assertThat(proposals)
                .extracting(DemonstrationTest::latest)
                .contains(Arrays.stream(Phase.values())
                        .map(phase -> phase.name().toLowerCase(Locale.ROOT))
                        .toArray(String[]::new));
        assertThat(proposals)
                .allSatisfy(proposal -> assertThat(within(List.of(proposal), "phases"))
                        .extracting(phase -> -days(phase, "daysAgo"))
                        .isSorted());
    }

    @Test
    void campaignsAreInEveryStageAndNotAllAreWon() {
        assertThat(campaigns)
                .extracting(campaign -> text(campaign, "state"))
                .contains(Arrays.stream(Campaign.State.values())
                        .map(state -> state.name().toLowerCase(Locale.ROOT))
                        .toArray(String[]::new));
        assertThat(campaigns)
                .filteredOn(campaign -> campaign.has("ended"))
                .extracting(campaign -> text(campaign.getAsJsonObject("ended"), "outcome"))
                .contains("won", "lost");
        assertThat(within(campaigns, "commitments"))
                .extracting(commitment -> text(commitment, "state"))
                .contains("open", "kept", "partly", "broken");
    }

    private static String latest(JsonObject proposal) {
        JsonArray phases = proposal.getAsJsonArray("phases");
        return text(phases.get(phases.size() - 1).getAsJsonObject(), "phase");
    }

    private static void collectNamed(JsonElement value, Set<String> named) {
        if (value.isJsonArray()) {
            value.getAsJsonArray().forEach(inner -> collectNamed(inner, named));
        } else if (value.isJsonObject()) {
            JsonObject object = value.getAsJsonObject();
            NAMING.stream().filter(object::has).forEach(name -> named.add(text(object, name)));
            object.entrySet().forEach(entry -> collectNamed(entry.getValue(), named));
        }
    }

    private static List<JsonObject> all(String file) {
        return objects(read(file).getAsJsonArray());
    }

    private static JsonElement read(String file) {
        try (Reader in =
                new InputStreamReader(DemoWorld.class.getResourceAsStream("/demo/" + file), StandardCharsets.UTF_8)) {
            return JsonParser.parseReader(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<JsonObject> within(List<JsonObject> objects, String name) {
        return objects.stream()
                .filter(object -> object.has(name))
                .flatMap(object -> objects(object.getAsJsonArray(name)).stream())
                .toList();
    }

    private static List<JsonObject> objects(JsonArray array) {
        return array.asList().stream().map(JsonElement::getAsJsonObject).toList();
    }

    private static String text(JsonObject object, String name) {
        return object.get(name).getAsString();
    }

    private static Set<String> ids(List<JsonObject> objects) {
        return objects.stream().map(object -> text(object, "id")).collect(Collectors.toSet());
    }

    private static double days(JsonObject object, String name) {
        return object.get(name).getAsDouble();
    }
}
