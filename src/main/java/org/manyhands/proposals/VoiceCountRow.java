package org.manyhands.proposals;

import org.manyhands.accounts.AccountStandpoint;

/**
 * How many authors speak as something, with what they let be done with it.
 *
 * @param standpoint the code, or null when not stated
 * @param visibility what they let be done, or null when not stated or no longer declared
 * @param people how many
 */
public record VoiceCountRow(String standpoint, AccountStandpoint.Visibility visibility, long people) {}
