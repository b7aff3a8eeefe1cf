/** Who acts, which requests are ours, how often something may be tried, and what answers carry for safety. */
package org.manyhands.platform.security;
