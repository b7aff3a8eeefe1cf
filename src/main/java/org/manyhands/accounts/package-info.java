/**
 * Who people are to the portal: accounts, how they sign in, and as what they speak (standpoints). Under which name they
 * act is a matter of each space; outside spaces they show the display name. Tier 1: may use the platform alone.
 */
package org.manyhands.accounts;
