package org.manyhands.platform.ui;

/** The URLs of what people work on: forums, needs, proposals, campaigns. */
public abstract class WorkUrls extends PlaceUrls {
    public String getTalk() {
        return at("/talk");
    }

    public String getProposals() {
        return at("/proposals");
    }

    public String getCampaigns() {
        return at("/campaigns");
    }

    /** The forums of a space. */
    public String talkIn(String slug) {
        return query(getTalk(), "space", slug);
    }

    /** The proposals of a space. */
    public String proposalsIn(String slug) {
        return query(getProposals(), "space", slug);
    }

    /** The campaigns of a space. */
    public String campaignsIn(String slug) {
        return query(getCampaigns(), "space", slug);
    }

    /** A forum by its words in the address. */
    public String forum(String slug) {
        return path("forums", slug);
    }

    /** Where facilitators create a forum in their space. */
    public String newForum(String spaceSlug) {
        return at("/forums/new?space=" + encode(spaceSlug));
    }

    /** Where facilitators name, order and close a forum. */
    public String editForum(String slug) {
        return path("forums", slug, "edit");
    }

    /** Where a topic is begun in a forum. */
    public String newTopic(String forumSlug) {
        return path("forums", forumSlug, "new-topic");
    }

    /** What waits in a forum for its time. */
    public String scheduledTopics(String forumSlug) {
        return path("forums", forumSlug, "scheduled");
    }

    /** What was begun already in the space of a forum about what a title is about. */
    public String similarTopics(String forumSlug) {
        return path("forums", forumSlug, "similar");
    }

    /** The first page of a topic; the slug is for people, the key finds it. */
    public String topic(String key, String slug) {
        return path("topics", key, slug);
    }

    /** A numbered page of a topic; the first has no number, so that it has one address. */
    public String topicPage(String key, String slug, int page) {
        return topic(key, slug) + (page <= 1 ? "" : "?page=" + page);
    }

    /** A post where it stands in its topic. */
    public String topicPost(String key, String slug, int page, int number) {
        return topicPage(key, slug, page) + "#post-" + number;
    }

    /** Where somebody replies without scripts, with a preview. */
    public String replyToTopic(String key, String slug) {
        return path("topics", key, slug, "reply");
    }

    /** Something that is done to a topic: move, split, merge. */
    public String topic(String key, String slug, String act) {
        return path("topics", key, slug, act);
    }

    /** Where a topic is named, closed and pinned. */
    public String editTopic(String key, String slug) {
        return path("topics", key, slug, "edit");
    }

    /** The address of a post that stays the same whatever becomes of its topic. */
    public String post(String key) {
        return path("posts", key);
    }

    /** Something that is done to a post: edit, history, delete, report, hide, restore, evidence. */
    public String post(String key, String act) {
        return path("posts", key, act);
    }

    /** A need; the slug is for people, the key finds it. */
    public String need(String key, String slug) {
        return path("needs", key, slug);
    }

    /** Where the words of a need are changed. */
    public String editNeed(String key, String slug) {
        return path("needs", key, slug, "edit");
    }

    /** Where a mark as evidence is taken off a post. */
    public String takeOffEvidence(String postKey, String linkKey) {
        return path("posts", postKey, "evidence", linkKey);
    }

    /** Where a link is taken off that leads to a proposal or a clause. */
    public String takeOffLink(String linkKey) {
        return path("links", linkKey, "take-off");
    }

    public String getModeration() {
        return at("/moderation");
    }

    /** One reported thing, for those who judge it. */
    public String report(String key) {
        return path("moderation", key);
    }

    /** Where moderators look for somebody to suspend from the portal. */
    public String getSuspensions() {
        return path("moderation", "people");
    }

    /** Where a moderator suspends somebody from the portal, or ends it. */
    public String suspension(String accountKey) {
        return path("moderation", "people", accountKey);
    }

    /** Where a proposal is begun in a space. */
    public String newProposal(String spaceSlug) {
        return query(at("/proposals/new"), "space", spaceSlug);
    }

    /** Where a proposal is begun that answers a need of a space. */
    public String answerNeed(String needKey, String spaceSlug) {
        return query(at("/proposals/new"), "need", needKey, "space", spaceSlug);
    }

    /** A proposal; the slug is for people, the key finds it. */
    public String proposal(String key, String slug) {
        return path("proposals", key, slug);
    }

    /** A page below a proposal: write, versions, authors, phase, decision, discussion, link. */
    public String proposal(String key, String slug, String section) {
        return path("proposals", key, slug, section);
    }

    /** The role of a person or an organization on the text of a proposal, by the key of either. */
    public String proposalRole(String key, String slug, String who) {
        return path("proposals", key, slug, "authors", who);
    }

    /** The text in a plain form. */
    public String writePlain(String key, String slug) {
        return path("proposals", key, slug, "write", "plain");
    }

    /** Where the editor of a text connects to; in no language. */
    public String liveText(String key) {
        return "/live/texts/" + key;
    }

    /** The text as one version had it; numbers begin with 1. */
    public String proposalVersion(String key, String slug, int number) {
        return path("proposals", key, slug, "versions", String.valueOf(number));
    }

    /** What changed between two versions. */
    public String compareVersions(String key, String slug, int from, int to) {
        return proposal(key, slug, "compare") + "?from=" + from + "&to=" + to;
    }

    /** As what the words of a version were written. */
    public String voices(String key, String slug, int version) {
        return proposal(key, slug, "voices") + "?version=" + version;
    }

    /** A version in which it is marked who wrote what. */
    public String whoWrote(String key, String slug, int version) {
        return query(proposalVersion(key, slug, version), "who", "shown");
    }

    /** Words of a proposal that repeat others', to settle whose they are. */
    public String repetition(String key, String slug, String words) {
        return query(proposal(key, slug, "repetitions"), "words", words);
    }

    /** One clause over all versions; its key stays its own. */
    public String clause(String key, String slug, String clauseKey) {
        return path("proposals", key, slug, "clauses", clauseKey);
    }

    /** A campaign; the slug is for people, the key finds it. */
    public String campaign(String key, String slug) {
        return path("campaigns", key, slug);
    }

    /** A page below a campaign: sign, demands, replies and so on; parts of the address may follow after a slash. */
    public String campaign(String key, String slug, String section) {
        return path("campaigns", key, slug) + encodePath(section);
    }

    /** Where a campaign is begun; the space and the adopted proposal that it carries on may be null. */
    public String newCampaign(String spaceSlug, String proposalKey) {
        String query = (spaceSlug == null ? "" : "&space=" + encode(spaceSlug))
                + (proposalKey == null ? "" : "&proposal=" + encode(proposalKey));
        return at("/campaigns/new" + (query.isEmpty() ? "" : "?" + query.substring(1)));
    }

    /** What is asked of which office, with its path. */
    public String demand(String key) {
        return path("demands", key);
    }

    /** What a target answered. */
    public String reply(String key) {
        return path("replies", key);
    }

    /** What a target promised, and what became of it. */
    public String commitment(String key) {
        return path("commitments", key);
    }

    /** An office and who holds it. */
    public String office(String key) {
        return path("offices", key);
    }

    /** Where a signature is confirmed; whoever holds the token has the address. */
    public String signature(String token) {
        return path("signatures", token);
    }

    /** Where a signature is taken back, with the same token. */
    public String withdrawSignature(String token) {
        return path("signatures", token, "withdraw");
    }
}
