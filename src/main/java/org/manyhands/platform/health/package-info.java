/** What operators and proxies may ask about the portal's health, besides what the server tells by itself. */
package org.manyhands.platform.health;
