package org.manyhands.platform.ui;

import java.util.List;

/**
 * What the head of a page's HTML links to, as far as it differs between pages and portals.
 *
 * @param accent the address of the style sheet with the portal's colours, or null
 * @param base where addresses begin that are read outside the portal
 * @param here the address of the page without its language
 * @param languages the page in every language; none where the page says that something failed
 */
public record PageLinks(String accent, String base, String here, List<PageLanguage> languages) {}
