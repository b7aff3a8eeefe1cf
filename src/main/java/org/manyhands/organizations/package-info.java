/**
 * Who works together: organizations, their pages, and who belongs to them as member, representative or manager.
 * Membership is private unless the person shows it. Outside spaces people appear under their display name. Tier 1: uses
 * accounts.
 */
package org.manyhands.organizations;
