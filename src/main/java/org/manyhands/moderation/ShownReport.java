package org.manyhands.moderation;

/**
 * A report with what it is about.
 *
 * @param row the report
 * @param subject what is reported, or null when it is gone
 * @param spaceName the space, or null when the viewer may not know of it
 */
public record ShownReport(ReportRow row, Moderated subject, String spaceName) {}
