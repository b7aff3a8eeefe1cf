package org.manyhands.forums;

import java.util.List;
import org.manyhands.links.LinkRow;

/**
 * What a discussion brought: what stands beside its posts.
 *
 * @param needs heard in it
 * @param came what the needs and the words of this page led to
 */
public record TopicSide(List<NeedRow> needs, List<LinkRow> came) {}
