package org.manyhands.forums;

import org.manyhands.contentnotes.Noted;
import org.manyhands.links.LinkRow;

/**
 * A post as evidence, with the link that says so.
 *
 * @param post the post
 * @param mark who marked it, when and why
 * @param mayTakeOff whether the reader may take the mark off
 * @param noted what it deals with, and how it stands on the page
 */
public record ShownEvidence(EvidenceRow post, LinkRow mark, boolean mayTakeOff, Noted noted) {}
