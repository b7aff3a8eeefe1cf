package org.manyhands.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.manyhands.contentnotes.Notes;
import org.manyhands.forums.AnswerService;
import org.manyhands.forums.EvidenceService;
import org.manyhands.forums.ForumRef;
import org.manyhands.forums.ForumService;
import org.manyhands.forums.NeedRef;
import org.manyhands.forums.NeedService;
import org.manyhands.forums.NewForum;
import org.manyhands.forums.NewNeed;
import org.manyhands.forums.NewPost;
import org.manyhands.forums.NewTopic;
import org.manyhands.forums.PostNoteService;
import org.manyhands.forums.PostQueries;
import org.manyhands.forums.PostRef;
import org.manyhands.forums.PostService;
import org.manyhands.forums.TopicClosingService;
import org.manyhands.forums.TopicKind;
import org.manyhands.forums.TopicRef;
import org.manyhands.forums.TopicService;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.SpaceQueries;

/** Lets the demonstration's people talk, post by post in the order of time, and word what they need. */
@ApplicationScoped
class DemoForums implements DemoPart {
    @Inject
    ForumService forums;

    @Inject
    TopicService topics;

    @Inject
    TopicClosingService closing;

    @Inject
    PostService posts;

    @Inject
    PostQueries postQueries;

    @Inject
    PostNoteService noting;

    @Inject
    AnswerService answers;

    @Inject
    NeedService needs;

    @Inject
    EvidenceService evidence;

    @Inject
    SpaceQueries spaces;

    /** What was told so far, by the ids of the files. */
    private record Told(
            Map<String, ForumRef> forums,
            Map<String, TopicRef> topics,
            Map<String, PostRef> posts,
            Map<String, NeedRef> needs,
            Map<String, String> facilitators) {}

    @Override
    public void tell(DemoWorld world) {
        Told told = new Told(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
        for (JsonObject space : world.read("spaces.json").getValuesAs(JsonObject.class)) {
            space.getJsonArray("members").getValuesAs(JsonObject.class).stream()
                    .filter(member -> member.getString("role").equals("facilitator"))
                    .max(Comparator.comparingDouble(DemoForums::daysAgo))
                    .ifPresent(member -> told.facilitators().put(space.getString("id"), member.getString("person")));
        }
        List<DemoStep> steps = new ArrayList<>();
        JsonObject index = world.readAny("index.json").asJsonObject();
        for (JsonString file : index.getJsonArray("forums").getValuesAs(JsonString.class)) {
            world.read(file.getString())
                    .getValuesAs(JsonObject.class)
                    .forEach(forum -> stepsOfForum(world, told, forum)
                            .forEach(step -> steps.add(new DemoStep(
                                    step.daysAgo(), () -> world.inLanguageOf(forum.getString("space"), step.what())))));
        }
        for (JsonObject need : world.read("needs.json").getValuesAs(JsonObject.class)) {
            stepsOfNeed(world, told, need)
                    .forEach(step -> steps.add(new DemoStep(
                            step.daysAgo(), () -> world.inLanguageOf(need.getString("space"), step.what()))));
        }
        world.happen(steps);
    }

    private List<DemoStep> stepsOfForum(DemoWorld world, Told told, JsonObject forum) {
        List<DemoStep> steps = new ArrayList<>();
        List<JsonObject> begun = forum.getJsonArray("topics").getValuesAs(JsonObject.class);
        double first = begun.stream().mapToDouble(DemoForums::daysAgo).max().orElse(1);
        steps.add(new DemoStep(first + 1, () -> create(world, told, forum)));
        for (JsonObject topic : begun) {
            steps.addAll(stepsOfTopic(world, told, forum, topic));
        }
        return steps;
    }

    private List<DemoStep> stepsOfTopic(DemoWorld world, Told told, JsonObject forum, JsonObject topic) {
        List<DemoStep> steps = new ArrayList<>();
        List<JsonObject> all = topic.getJsonArray("posts").getValuesAs(JsonObject.class);
        steps.add(new DemoStep(daysAgo(all.get(0)), () -> begin(world, told, forum, topic, all.get(0))));
        for (JsonObject post : all.subList(1, all.size())) {
            Runnable reply = () -> reply(world, told, topic, post);
            steps.add(new DemoStep(
                    daysAgo(post),
                    post.containsKey("language") ? () -> world.in(post.getString("language"), reply) : reply));
        }
        if (topic.getBoolean("pinned", false)) {
            Actor facilitator = world.actor(told.facilitators().get(forum.getString("space")));
            steps.add(new DemoStep(daysAgo(topic), () -> topics.pin(facilitator, key(told, topic), true)));
        }
        JsonObject closed = topic.getJsonObject("closed");
        if (closed != null) {
            steps.add(new DemoStep(
                    daysAgo(closed),
                    () -> closing.close(
                            world.actor(closed.getString("by")), key(told, topic), closed.getString("reason"))));
        }
        if (topic.containsKey("accepted")) {
            topic.getJsonArray("accepted")
                    .getValuesAs(JsonObject.class)
                    .forEach(answer -> steps.add(new DemoStep(
                            daysAgo(answer),
                            () -> answers.accept(
                                    world.actor(answer.getString("by")),
                                    told.posts().get(answer.getString("post")).key()))));
        }
        return steps;
    }

    private List<DemoStep> stepsOfNeed(DemoWorld world, Told told, JsonObject need) {
        List<DemoStep> steps = new ArrayList<>();
        steps.add(new DemoStep(daysAgo(need), () -> word(world, told, need)));
        for (JsonObject mark : need.getJsonArray("evidence").getValuesAs(JsonObject.class)) {
            steps.add(new DemoStep(
                    daysAgo(mark),
                    () -> evidence.mark(
                            world.actor(mark.getString("by")),
                            told.needs().get(need.getString("id")).key(),
                            told.posts().get(mark.getString("post")).key(),
                            mark.getString("reason"))));
        }
        return steps;
    }

    private void create(DemoWorld world, Told told, JsonObject forum) {
        String space = forum.getString("space");
        ForumRef created = forums.create(
                world.actor(told.facilitators().get(space)),
                spaces.get(world.id("space", space)).getSlug(),
                new NewForum(
                        forum.getString("name"),
                        forum.getString("purpose"),
                        forum.getString("heading", null),
                        forum.getString("rules", null),
                        forum.getString("template", null)));
        told.forums().put(forum.getString("id"), created);
        world.put("forum", forum.getString("id"), created.id());
    }

    private void begin(DemoWorld world, Told told, JsonObject forum, JsonObject topic, JsonObject opening) {
        Actor actor = world.actor(opening.getString("by"));
        NewTopic words = new NewTopic(
                        topic.getString("title"), opening.getString("text"), opening.getString("as", null))
                .as(TopicKind.valueOf(topic.getString("kind", "discussion").toUpperCase(Locale.ROOT)))
                .tagged(tags(topic))
                .noted(notes(topic));
        TopicRef begun =
                topics.begin(actor, told.forums().get(forum.getString("id")).id(), words);
        told.topics().put(topic.getString("id"), begun);
        world.put("topic", topic.getString("id"), begun.id());
        PostRef first = postQueries.getRef(actor, begun, 1);
        if (opening.containsKey("notes")) {
            noting.notePost(actor, first.key(), notes(opening));
        }
        remember(world, told, opening, first);
    }

    private static List<String> tags(JsonObject topic) {
        return topic.containsKey("tags") ? topic.getJsonArray("tags").getValuesAs(JsonString::getString) : List.of();
    }

    private static Notes notes(JsonObject thing) {
        JsonObject said = thing.getJsonObject("notes");
        return said == null ? Notes.none() : Notes.of(said.getString("codes"), said.getString("words", ""));
    }

    private void reply(DemoWorld world, Told told, JsonObject topic, JsonObject post) {
        String answered = post.getString("replyTo", null);
        Integer number = answered == null ? null : told.posts().get(answered).number();
        NewPost words = NewPost.answering(number, post.getString("text"), post.getString("as", null))
                .inNameOf(post.getString("for", null))
                .noted(notes(post));
        PostRef written = posts.reply(
                world.actor(post.getString("by")),
                told.topics().get(topic.getString("id")).id(),
                words);
        remember(world, told, post, written);
    }

    private static void remember(DemoWorld world, Told told, JsonObject post, PostRef written) {
        told.posts().put(post.getString("id"), written);
        world.put("post", post.getString("id"), written.id());
    }

    private void word(DemoWorld world, Told told, JsonObject need) {
        NewNeed words = new NewNeed(need.getString("title"), need.getString("words"), null);
        NeedRef worded = needs.word(
                world.actor(need.getString("by")),
                told.topics().get(need.getString("topic")).key(),
                words);
        told.needs().put(need.getString("id"), worded);
        world.put("need", need.getString("id"), worded.id());
    }

    private static String key(Told told, JsonObject topic) {
        return told.topics().get(topic.getString("id")).key();
    }

    private static double daysAgo(JsonObject thing) {
        return thing.getJsonNumber("daysAgo").doubleValue();
    }
}
