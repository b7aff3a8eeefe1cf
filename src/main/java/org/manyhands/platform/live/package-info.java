/**
 * Connections that stay open (websockets): who may open one, who holds it at any later time, and how what is sent to many
 * does not wait for the slowest.
 */
package org.manyhands.platform.live;
