/** Work that is done later, once, by any node: enqueued with the change that makes it necessary. */
package org.manyhands.platform.jobs;
