package org.manyhands.offices;

import java.time.LocalDate;

/**
 * Somebody who holds an office or held it.
 */
public record HolderRow(String name, String party, LocalDate since, LocalDate until) {}
