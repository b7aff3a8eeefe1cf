package org.manyhands.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import org.manyhands.actions.ActionForm;
import org.manyhands.actions.ActionService;
import org.manyhands.actions.CampaignAction;
import org.manyhands.actions.SignForm;
import org.manyhands.actions.SignatureService;
import org.manyhands.campaigns.MilestoneForm;
import org.manyhands.campaigns.MilestoneService;
import org.manyhands.commitments.Commitment;
import org.manyhands.commitments.CommitmentForm;
import org.manyhands.commitments.CommitmentService;
import org.manyhands.commitments.Contact;
import org.manyhands.commitments.ContactForm;
import org.manyhands.commitments.ContactService;
import org.manyhands.commitments.JudgementForm;
import org.manyhands.commitments.Reply;
import org.manyhands.commitments.ReplyForm;
import org.manyhands.demo.DemoCampaigns.Told;
import org.manyhands.platform.persistence.Slugs;
import org.manyhands.platform.security.Actor;
import org.manyhands.progress.CampaignUpdate;
import org.manyhands.progress.UpdateForm;
import org.manyhands.progress.UpdateService;

/** What happened in the campaigns of the demonstration once they were begun: plans, signatures, letters, answers, promises. */
@ApplicationScoped
class DemoCampaignEvents {
    /** A little later on the same day. */
    private static final double SOON = 0.02;

    @Inject
    MilestoneService milestones;

    @Inject
    ActionService actions;

    @Inject
    SignatureService signatures;

    @Inject
    ContactService contacts;

    @Inject
    CommitmentService commitments;

    @Inject
    UpdateService updates;

    /** Adds the steps of one campaign. */
    void add(Told told, List<DemoStep> steps) {
        double begun = DemoCampaigns.daysAgo(told.file());
        told.all("milestones").forEach(one -> milestone(told, one, begun, steps));
        told.all("actions").forEach(one -> action(told, one, steps));
        told.all("contacts")
                .forEach(one -> steps.add(new DemoStep(DemoCampaigns.daysAgo(one), () -> contact(told, one))));
        told.all("replies").forEach(one -> steps.add(new DemoStep(DemoCampaigns.daysAgo(one), () -> reply(told, one))));
        told.all("commitments").forEach(one -> commitment(told, one, steps));
        told.all("updates")
                .forEach(one -> steps.add(
                        new DemoStep(DemoCampaigns.daysAgo(one), () -> update(told, one, CampaignUpdate.Kind.NEWS))));
        told.all("results")
                .forEach(one -> steps.add(
                        new DemoStep(DemoCampaigns.daysAgo(one), () -> update(told, one, CampaignUpdate.Kind.RESULT))));
    }

    private void milestone(Told told, JsonObject one, double begun, List<DemoStep> steps) {
        MilestoneForm form = new MilestoneForm();
        form.setTitle(one.getString("title"));
        form.setDue(DemoCampaigns.day(told, one, "dueDaysAgo"));
        String[] key = new String[1];
        steps.add(new DemoStep(
                begun - SOON,
                () -> key[0] = milestones
                        .plan(told.owner(), told.campaign(), null, form)
                        .getPublicKey()));
        if (one.containsKey("reachedDaysAgo")) {
            steps.add(new DemoStep(DemoCampaigns.daysAgo(one, "reachedDaysAgo"), () -> {
                form.setReachedOn(DemoCampaigns.day(told, one, "reachedDaysAgo"));
                form.setNote(one.getString("note", null));
                form.setVersion(1);
                milestones.plan(told.owner(), told.campaign(), key[0], form);
            }));
        }
    }

    private void action(Told told, JsonObject one, List<DemoStep> steps) {
        ActionForm form = new ActionForm();
        form.setKind(CampaignAction.Kind.valueOf(one.getString("kind").toUpperCase(Locale.ROOT)));
        form.setTitle(one.getString("title"));
        form.setWords(one.getString("words"));
        form.setGoal(one.containsKey("goal") ? one.getInt("goal") : null);
        form.setOpensOn(DemoCampaigns.day(told, one, "opensDaysAgo"));
        form.setClosesOn(DemoCampaigns.day(told, one, "closesDaysAgo"));
        form.setHeldOn(DemoCampaigns.day(told, one, "heldDaysAgo"));
        form.setPlace(one.getString("place", null));
        steps.add(new DemoStep(
                DemoCampaigns.daysAgo(one, "opensDaysAgo"),
                () -> told.keys()
                        .put(
                                one.getString("id"),
                                actions.add(told.owner(), told.campaign(), form).getPublicKey())));
        for (JsonObject signature : one.getJsonArray("signatures").getValuesAs(JsonObject.class)) {
            steps.add(new DemoStep(DemoCampaigns.daysAgo(signature), () -> sign(told, one, signature)));
        }
    }

    private void sign(Told told, JsonObject action, JsonObject signature) {
        SignForm form = new SignForm();
        form.setName(signature.getString("name"));
        form.setEmail(Slugs.of(signature.getString("name")) + "@people.example");
        form.setNameShown(signature.getBoolean("showName"));
        form.setComment(signature.getString("comment", null));
        signatures.enter(Actor.portal(), told.key(action.getString("id")), form);
    }

    private void contact(Told told, JsonObject one) {
        ContactForm form = new ContactForm();
        form.setOffice(told.key(one.getString("office")));
        form.setKind(Contact.Kind.valueOf(one.getString("kind").replace("-", "").toUpperCase(Locale.ROOT)));
        form.setHappenedOn(DemoCampaigns.day(told, one, "daysAgo"));
        form.setSummary(one.getString("summary"));
        Contact contact = contacts.log(told.world().actor(one.getString("by")), told.campaign(), form);
        told.keys().put(one.getString("id"), contact.getPublicKey());
    }

    private void reply(Told told, JsonObject one) {
        ReplyForm form = new ReplyForm();
        form.setOffice(told.key(one.getString("office")));
        form.setContact(told.key(one.getString("contact")));
        form.setHappenedOn(DemoCampaigns.day(told, one, "daysAgo"));
        form.setWords(one.getString("words"));
        form.setLanguage(
                one.getString("language", told.world().language(told.file().getString("space"))));
        form.setSource(one.getString("source", null));
        Reply reply = contacts.log(told.owner(), told.campaign(), form);
        told.keys().put(one.getString("id"), reply.getPublicKey());
        for (JsonObject answer : one.getJsonArray("answers").getValuesAs(JsonObject.class)) {
            contacts.answer(
                    told.owner(),
                    told.campaign(),
                    reply.getPublicKey(),
                    told.key(answer.getString("demand")),
                    answer.getString("reason"));
        }
    }

    private void commitment(Told told, JsonObject one, List<DemoStep> steps) {
        JsonObject reply = told.all("replies").stream()
                .filter(found -> found.getString("id").equals(one.getString("reply")))
                .findFirst()
                .orElseThrow();
        CommitmentForm form = new CommitmentForm();
        form.setWords(one.getString("words"));
        form.setSource(one.getString("source", null));
        form.setDue(DemoCampaigns.day(told, one, "dueDaysAgo"));
        form.setReason(one.getString("reason"));
        String[] key = new String[1];
        steps.add(new DemoStep(DemoCampaigns.daysAgo(reply) - SOON, () -> {
            form.setDemand(told.key(one.getString("demand")));
            key[0] = commitments
                    .commit(told.owner(), told.campaign(), told.key(one.getString("reply")), form)
                    .getPublicKey();
        }));
        if (one.containsKey("judged")) {
            JsonObject judged = one.getJsonObject("judged");
            steps.add(new DemoStep(DemoCampaigns.daysAgo(judged), () -> judge(told, one, key[0])));
        }
    }

    private void judge(Told told, JsonObject one, String key) {
        JsonObject judged = one.getJsonObject("judged");
        JudgementForm form = new JudgementForm();
        form.setState(Commitment.State.valueOf(one.getString("state").toUpperCase(Locale.ROOT)));
        form.setEvidence(judged.getString("evidence"));
        form.setEvidenceUrl(judged.getString("evidenceUrl", null));
        form.setVersion(1);
        commitments.judge(told.world().actor(judged.getString("by")), told.campaign(), key, form);
    }

    private void update(Told told, JsonObject one, CampaignUpdate.Kind kind) {
        UpdateForm form = new UpdateForm();
        form.setKind(kind);
        form.setTitle(one.getString("title"));
        form.setWords(one.getString("text"));
        form.setDemand(one.containsKey("demand") ? told.key(one.getString("demand")) : null);
        updates.post(told.world().actor(one.getString("by")), told.campaign(), null, form);
    }
}
