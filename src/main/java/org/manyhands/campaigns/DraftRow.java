package org.manyhands.campaigns;

/** The draft of a campaign, as those are told of it who are asked to read it. */
public record DraftRow(String publicKey, String slug, String title, String language) {}
