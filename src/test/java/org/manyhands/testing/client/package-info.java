/** The test's side of the wire: servers, browser, checkers. Never part of a deployment. */
package org.manyhands.testing.client;
