/** The record of what happened: audit trail and feed in one, written in the transaction of the deed. */
package org.manyhands.platform.activity;
