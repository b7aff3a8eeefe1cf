/**
 * What the portal is set to. {@link org.manyhands.platform.settings.PortalSettings} are the operator's, from configuration;
 * {@link org.manyhands.platform.settings.ChosenSettings} are those that administrators choose on its pages, from the database.
 */
package org.manyhands.platform.settings;
