/**
 * Finding what one may see: one page over the things of all features, which are found by {@link
 * org.manyhands.platform.index.SearchIndex}.
 */
package org.manyhands.search;
