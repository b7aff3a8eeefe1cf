/** Tier 4: the pages that look across features: home for visitors and members, urgent help, about. */
package org.manyhands.home;
