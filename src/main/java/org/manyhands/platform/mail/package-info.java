/** The outbox of mails, and the job that sends them. */
package org.manyhands.platform.mail;
