/**
 * The full-text index: one on each node, in the data folder, made of the database and disposable. Features give an {@link
 * org.manyhands.platform.index.IndexSource} and never call it; what they change gets here by the activity record, through a
 * log that each node reads (decision 23).
 */
package org.manyhands.platform.index;
