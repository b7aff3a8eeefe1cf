package org.manyhands.accounts;

import java.io.Serializable;

/**
 * A standpoint that somebody may choose for what they write.
 *
 * @param code the code of the standpoint
 * @param shown whether it stands beside the words; otherwise it is counted only
 */
public record VoiceRow(String code, boolean shown) implements Serializable {}
