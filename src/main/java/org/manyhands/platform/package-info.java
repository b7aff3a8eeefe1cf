/** Tier 0: what every feature stands on. Knows no feature; where it needs one, the feature plugs itself in. */
package org.manyhands.platform;
