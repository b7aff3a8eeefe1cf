package org.manyhands.platform.settings;

/** Told when the settings of this node have become others, by a change made here or on another node. */
public record SettingsRenewed() {}
