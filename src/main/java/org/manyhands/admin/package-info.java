/**
 * Tier 4: what administrators look after: people, organizations, spaces, the activity record, mails, jobs and imports.
 * For everybody else it is not there: its pages answer "not found".
 *
 * <p>Administrators see the name, facilitators and size of a closed space and nothing in it, no words of security
 * mails, and never who is behind a persona; so the activity record names nobody for what was done under a persona.
 *
 * <p>An import is checked first ({@link org.manyhands.admin.ImportKind}), shown as a report, and carried out whole or
 * not at all when somebody confirms it. The launcher's commands come in by {@link org.manyhands.admin.CommandServlet}.
 */
package org.manyhands.admin;
