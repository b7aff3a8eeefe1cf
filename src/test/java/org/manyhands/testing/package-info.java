/**
 * What the tests share inside the server. {@code client} is the part that stays outside: browser, HTTP and the starting
 * of servers.
 */
package org.manyhands.testing;
