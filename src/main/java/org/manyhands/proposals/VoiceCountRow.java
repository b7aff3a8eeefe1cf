package org.manyhands.proposals;

/**
 * How many authors show that they speak as something.
 *
 * @param standpoint the code, or null for those who state none or do not show it
 * @param people how many
 */
public record VoiceCountRow(String standpoint, long people) {}
