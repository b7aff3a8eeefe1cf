/**
 * What people have typed and not sent: nobody loses words to a sign-in that ended or a page that was closed. Knows no
 * form, only a name for each and its values.
 */
package org.manyhands.platform.drafts;
