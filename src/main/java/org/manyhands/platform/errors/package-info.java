/** What services throw when something is not there, not allowed, or against a rule; pages turn it into words. */
package org.manyhands.platform.errors;
