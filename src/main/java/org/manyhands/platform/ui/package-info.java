/** Pages: clean URLs, templates’ beans, the tags of the design system, redirects, notices, errors. */
package org.manyhands.platform.ui;
