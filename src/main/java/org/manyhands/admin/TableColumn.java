package org.manyhands.admin;

import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param code as texts and choices have it: {@code name}
 * @param value what stands there when the table is taken along as a file: a text, a number, a time, or null
 * @param <R> the rows
 */
record TableColumn<R>(String code, Function<R, Object> value) {}
