/** What the portal says, in every language: bundles of all features as one, by the rules of ICU. */
package org.manyhands.platform.i18n;
