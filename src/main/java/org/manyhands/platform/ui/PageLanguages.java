package org.manyhands.platform.ui;

import java.util.List;

/**
 * The choice of a language at the foot of pages.
 *
 * @param offered the page in every language; none where there is but one
 * @param choosable whether the reader can choose one for all pages
 */
public record PageLanguages(List<PageLanguage> offered, boolean choosable) {}
