package org.manyhands.accounts;

import java.util.List;

/**
 * One part of a person's data.
 *
 * @param rows the values of the part's fields, by row; a value may be null
 */
public record OwnDataRow(OwnPart part, List<List<Object>> rows) {}
