package org.manyhands.forums;

/**
 * The words of a post and whose they are.
 *
 * @param personaId who wrote it
 * @param standpointId as what, or null when not stated
 * @param source CommonMark
 */
public record PostWordsRow(Long personaId, Long standpointId, String source) {}
