/** What an operator has set. */
package org.manyhands.platform.settings;
